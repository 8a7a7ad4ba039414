package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// A step not yet recorded, as if its own counts were in order, so that a page can say today what else blocks it.
final class Assumed {

    /// Rules about what the step itself will bring: members, counts, dates.
    private static final Set<String> OWN = Set.of(
            "ADM-HELP-ASSIGN",
            "ADM-CER-HELPER",
            "ADM-INTRO-OFFICIAL",
            "ADM-INTRO-12M",
            "ADM-VOTE-CB-MIN",
            "ADM-VOTE-BTV",
            "ADM-VOTE-DUCS-DEL");

    private Assumed() {}

    static Map<String, Object> details(ActKind kind, CaseFile file) {
        return switch (kind) {
            case CELL_VOTED -> Map.of("official", 3, "excluded", 0, "in-favour", 3);
            case BASE_VOTED, RECOGNITION_BASE_VOTED, RECOGNISED -> Map.of("members", 3, "excluded", 0, "in-favour", 3);
            case RECOGNITION_VOTED -> Map.of("official", 3, "excluded", 0, "in-favour", 3, "proposal", "recognise");
            case DECIDED -> Map.of("members", 3, "excluded", 0, "in-favour", 3, "outcome", "admitted");
            case DOSSIER_SENT -> Map.of("to-mend", PaperFold.toMend(file.standing(), LocalDate.MAX));
            case VERIFICATION_RETURNED -> Map.of("subject", anyOut(file));
            case VERIFICATION_SENT -> Map.of("subject", "self");
            default -> Map.of();
        };
    }

    static boolean concernsOwnDetails(String rule) {
        return OWN.contains(rule);
    }

    private static String anyOut(CaseFile file) {
        return file.standing().stream()
                .flatMap(one -> one.act() instanceof Act.VerificationSent sent
                        ? java.util.stream.Stream.of(sent.subject())
                        : java.util.stream.Stream.of())
                .findFirst()
                .orElse("self");
    }
}
