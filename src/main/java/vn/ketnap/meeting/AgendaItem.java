package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.OpenSteps;
import vn.ketnap.admission.SourceClass;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.StandingAct;

/// One person taken up at a meeting, and what the meeting may say of the person at this stage.
///
/// @param section where the person stands in the agenda
/// @param decisions acts that one resolution may name several people in; the clerk chooses at most one
/// @param vote the vote that may be taken
/// @param announces the decision that is to be made known
public record AgendaItem(
        CaseFile file,
        CaseRow row,
        Section section,
        List<ActKind> decisions,
        Optional<ActKind> vote,
        Optional<ActKind> announces) {

    /// The parts of an agenda, in their order.
    public enum Section {
        /// Introduced, waiting for the list.
        WAITING,
        /// Followed month by month.
        FOLLOWED,
        /// Ready for the vote on admission.
        REVIEW,
        /// On probation, or voted on and not yet recognised.
        PROBATION,
        /// A decision came and is to be made known.
        ANNOUNCED,
        /// A dossier that came to a committee.
        DOSSIER
    }

    public AgendaItem {
        decisions = List.copyOf(decisions);
    }

    /// The name of a field of this person on the sheet.
    public String field(String key) {
        return "c" + file.id() + "-" + key;
    }

    /// The word for going on as before: leaving a name for next time, or following on.
    public String stay() {
        return section == Section.WAITING ? "waiting" : "followed";
    }

    /// Whether the cell may say anew how ready the person is (phân loại nguồn).
    public boolean isClassified() {
        return section == Section.FOLLOWED && row.stage().compareTo(Stage.APPLIED) < 0;
    }

    /// How ready the cell last said the person is, as long as the way to the application and the vote is before it.
    public Optional<SourceClass> category(LocalDate until) {
        return section == Section.FOLLOWED || section == Section.REVIEW || section == Section.WAITING
                ? SourceClass.last(file, until)
                : Optional.empty();
    }

    /// Whether the helper's remark is heard.
    public boolean remarks() {
        return section == Section.FOLLOWED || section == Section.REVIEW || section == Section.PROBATION;
    }

    /// The last remarks before or on a day, the latest first.
    public List<Act.Remarked> remarks(LocalDate until) {
        return file.standing().reversed().stream()
                .map(StandingAct::act)
                .filter(act -> !act.on().isAfter(until))
                .flatMap(act -> act instanceof Act.Remarked remark
                        ? Optional.of(remark).stream()
                        : Optional.<Act.Remarked>empty().stream())
                .limit(2)
                .toList();
    }

    /// The tasks given of which no result is recorded, in order of day.
    public List<OpenTask> openTasks(LocalDate until) {
        return OpenSteps.of(file, ActKind.TASK_COMPLETED).stream()
                .filter(one -> !one.on().isAfter(until))
                .flatMap(one -> one.act() instanceof Act.TaskGiven given
                        ? Stream.of(new OpenTask(one.step(), given))
                        : Stream.empty())
                .toList();
    }

    /// A task whose result is still to come (nhiệm vụ đang giao).
    ///
    /// @param step by which it was given
    public record OpenTask(int step, Act.TaskGiven given) {

        /// The word of the field for its result.
        public String result() {
            return "result-" + step;
        }
    }

    /// Votes taken on the person before, in order of day: the cell's, the base committee's.
    public List<Act> earlierVotes() {
        return file.standing().stream()
                .map(StandingAct::act)
                .filter(act -> act instanceof Act.CellVoted
                        || act instanceof Act.BaseVoted
                        || act instanceof Act.RecognitionVoted
                        || act instanceof Act.RecognitionBaseVoted)
                .toList();
    }

    /// Which vote on this matter it would be: 1 for the first, counting those that did not carry (ADM-VOTE-3X).
    public int round() {
        return 1
                + vote.map(kind -> (int) file.standing().stream()
                                .filter(one -> one.kind() == kind)
                                .count())
                        .orElse(0);
    }
}
