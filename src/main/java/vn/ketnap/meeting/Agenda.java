package vn.ketnap.meeting;

import static vn.ketnap.admission.ActKind.BASE_VOTED;
import static vn.ketnap.admission.ActKind.CELL_VOTED;
import static vn.ketnap.admission.ActKind.DECIDED;
import static vn.ketnap.admission.ActKind.DECISION_RECEIVED;
import static vn.ketnap.admission.ActKind.RECOGNISED;
import static vn.ketnap.admission.ActKind.RECOGNITION_ANNOUNCED;
import static vn.ketnap.admission.ActKind.RECOGNITION_BASE_VOTED;
import static vn.ketnap.admission.ActKind.RECOGNITION_VOTED;
import static vn.ketnap.admission.ActKind.STRUCK_OFF;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Proposal;
import vn.ketnap.admission.Stage;
import vn.ketnap.meeting.AgendaItem.Section;

/// What a meeting has before it (chương trình): it assembles itself from how far each case has come.
public record Agenda(List<AgendaItem> items) {

    /// Stages at which a cell has something to say of a person.
    public static final List<Stage> OF_A_CELL = List.of(
            Stage.INTRODUCED,
            Stage.LISTED,
            Stage.IN_CLASS,
            Stage.CERTIFIED,
            Stage.PREPARING,
            Stage.APPLIED,
            Stage.VERIFIED,
            Stage.VOTED,
            Stage.PROPOSED,
            Stage.SUBMITTED,
            Stage.DECIDED,
            Stage.PROBATIONARY,
            Stage.RECOMMENDED,
            Stage.OFFICIAL);

    public Agenda {
        items = List.copyOf(items);
    }

    /// The agenda of a body.
    ///
    /// @param rows the cases of its part, in the order of lists
    /// @param may which acts of which case whoever records the meeting may record
    public static Agenda of(
            Body body, List<CaseRow> rows, Map<CaseId, CaseFile> files, BiPredicate<CaseFile, ActKind> may) {
        return new Agenda(rows.stream()
                .filter(row -> files.containsKey(row.id()))
                .flatMap(row -> item(body, row, file(files, row), may).stream())
                .sorted(Comparator.comparing(AgendaItem::section))
                .toList());
    }

    public Optional<AgendaItem> of(CaseId id) {
        return items.stream().filter(item -> item.file().id().equals(id)).findFirst();
    }

    public List<AgendaItem> in(Section section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    /// The parts in which there is somebody, in their order.
    public List<Section> sections() {
        return items.stream().map(AgendaItem::section).distinct().toList();
    }

    private static CaseFile file(Map<CaseId, CaseFile> files, CaseRow row) {
        return Optional.ofNullable(files.get(row.id())).orElseThrow();
    }

    private static Optional<AgendaItem> item(
            Body body, CaseRow row, CaseFile file, BiPredicate<CaseFile, ActKind> may) {
        var stage = file.progress().stage();
        return section(body, file, stage)
                .map(section -> new AgendaItem(
                        file,
                        row,
                        section,
                        body == Body.CELL
                                ? decisions(stage)
                                        .filter(kind -> may.test(file, kind))
                                        .toList()
                                : List.of(),
                        vote(body, file, stage).filter(kind -> may.test(file, kind)),
                        announced(stage).filter(_ -> section == Section.ANNOUNCED)));
    }

    private static Optional<Section> section(Body body, CaseFile file, Stage stage) {
        if (body != Body.CELL) {
            return vote(body, file, stage).map(_ -> Section.DOSSIER);
        }
        return switch (stage) {
            case INTRODUCED -> Optional.of(Section.WAITING);
            case LISTED, IN_CLASS, CERTIFIED, PREPARING, APPLIED, VOTED, PROPOSED, SUBMITTED ->
                Optional.of(Section.FOLLOWED);
            case VERIFIED -> Optional.of(Section.REVIEW);
            case PROBATIONARY, RECOMMENDED -> Optional.of(Section.PROBATION);
            case DECIDED, OFFICIAL ->
                announced(stage).filter(kind -> !has(file, kind)).map(_ -> Section.ANNOUNCED);
            case EMPTY, RESTING, CLOSED -> Optional.empty();
        };
    }

    private static Stream<ActKind> decisions(Stage stage) {
        var words = switch (stage) {
            case INTRODUCED -> Stream.of("listed");
            case LISTED -> Stream.of("class-proposed", "removed");
            case CERTIFIED -> Stream.of("class-proposed", "procedure-proposed", "procedure-allowed", "removed");
            case IN_CLASS, PREPARING, APPLIED, VERIFIED -> Stream.of("removed");
            case EMPTY, VOTED, PROPOSED, SUBMITTED, DECIDED, PROBATIONARY, RECOMMENDED, OFFICIAL, RESTING, CLOSED ->
                Stream.<String>of();
        };
        return words.flatMap(word -> ActKind.named(word).stream());
    }

    /// A proposal to strike a name off is decided as such; what the committee has voted on it does not vote on again.
    private static Optional<ActKind> vote(Body body, CaseFile file, Stage stage) {
        var strikeOff = file.standing().stream()
                .flatMap(one -> one.act() instanceof Act.RecognitionVoted vote ? Stream.of(vote) : Stream.of())
                .reduce((_, last) -> last)
                .filter(vote -> vote.proposal() == Proposal.STRIKE_OFF)
                .isPresent();
        return vote(body, stage)
                .map(kind -> kind == RECOGNISED && strikeOff ? STRUCK_OFF : kind)
                .filter(kind -> kind != RECOGNITION_BASE_VOTED || !has(file, kind));
    }

    private static Optional<ActKind> vote(Body body, Stage stage) {
        return Optional.ofNullable(
                switch (body) {
                    case CELL ->
                        switch (stage) {
                            case APPLIED, VERIFIED -> CELL_VOTED;
                            case PROBATIONARY -> RECOGNITION_VOTED;
                            default -> null;
                        };
                    case COMMITTEE ->
                        switch (stage) {
                            case VOTED -> BASE_VOTED;
                            case RECOMMENDED -> RECOGNITION_BASE_VOTED;
                            default -> null;
                        };
                    case STANDING_COMMITTEE ->
                        switch (stage) {
                            case SUBMITTED -> DECIDED;
                            case RECOMMENDED -> RECOGNISED;
                            default -> null;
                        };
                });
    }

    private static Optional<ActKind> announced(Stage stage) {
        return switch (stage) {
            case DECIDED -> Optional.of(DECISION_RECEIVED);
            case OFFICIAL -> Optional.of(RECOGNITION_ANNOUNCED);
            default -> Optional.empty();
        };
    }

    private static boolean has(CaseFile file, ActKind kind) {
        return file.standing().stream().anyMatch(one -> one.kind() == kind);
    }
}
