package vn.ketnap.regulation;

import java.util.Set;

/// Schooling and its exceptions by area (ADM-EDU-MIN, -EXC-AREA, -EXC-ELDER).
final class Schooling {

    private static final Set<String> ENOUGH = Set.of("lower-secondary", "upper-secondary", "higher");

    private Schooling() {}

    static Answer schooled(Inquiry asked) {
        var person = asked.facts.candidate();
        if (asked.asks("decided")) {
            return asked.step.says("outcome", "admitted")
                            && person.education().filter("literate"::equals).isPresent()
                            && isExcepted(person)
                    ? byException(asked, person, Answer.no())
                    : Answer.MET;
        }
        if (person.education().isEmpty()) {
            return Answer.missing("FACT-EDUCATION");
        }
        var education = person.education().get();
        if (ENOUGH.contains(education)) {
            return Answer.MET;
        }
        if (!isExcepted(person)) {
            return Answer.no();
        }
        return switch (education) {
            case "primary" ->
                asked.isUnknown("education-exception") ? Answer.doubtful().unreadIf(true) : Answer.MET;
            case "literate" -> byException(asked, person, Answer.doubtful());
            default -> Answer.no();
        };
    }

    private static boolean isExcepted(Facts.Candidate person) {
        return !person.area().equals("ordinary");
    }

    /// Whoever can only read and write needs the consent of the province.
    private static Answer byException(Inquiry asked, Facts.Candidate person, Answer without) {
        if (asked.isUnknown("education-exception")) {
            return Answer.doubtful().unreadIf(true);
        }
        return person.consents().contains("education") ? Answer.MET : without;
    }
}
