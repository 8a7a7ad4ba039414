package vn.ketnap.meeting.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.Majority;
import vn.ketnap.meeting.Headcount;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.Minutes;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Tongue;

/// What signed minutes show: what was signed, and beside it what was put right since.
///
/// @param by the account that signed
/// @param at when it was signed, in the time of the place
/// @param proxy true when the officer typed them in for the body that met (nhập thay)
public record MinutesModel(
        Meeting meeting,
        String body,
        Minutes minutes,
        List<Person> people,
        String by,
        LocalDateTime at,
        boolean proxy,
        String clause,
        Reader reader) {

    /// Who reads them.
    ///
    /// @param takesOut whether they may be had as a Word file
    /// @param keeps whether the reader keeps the minutes of this body
    public record Reader(boolean takesOut, boolean keeps) {

        /// A paper, on which nothing is to be pressed.
        static final Reader PAPER = new Reader(false, false);
    }

    /// One person and what was done in the case at the meeting.
    public record Person(Minutes.Item item, List<Line> lines) {}

    /// One act as it was signed, with its words in the order of the form.
    ///
    /// @param vote the counts, where it is a vote
    /// @param right when it was corrected or retracted later
    public record Line(String kind, List<Said> said, Optional<Vote> vote, Optional<Right> right) {

        /// What was done, as minutes say it; asked when the page is drawn.
        public String label() {
            return Say.say(what());
        }

        /// The same, in whatever language it is read.
        Sentence what() {
            return Sentence.of(
                    switch (kind) {
                        case "remarked", "task-given", "task-completed", "helper-assigned", "classified" ->
                            "meeting.act." + kind;
                        case "decision-received", "recognition-announced" -> "meeting.announce." + kind;
                        default -> (vote.isPresent() ? "meeting.vote." : "meeting.decision.") + kind;
                    });
        }
    }

    /// A field of an act and what it says.
    public record Said(String field, ActField.Type type, String value) {

        /// As one reads it; asked when the page is drawn.
        public String words() {
            return words(Say.shell().tongue());
        }

        String words(Tongue tongue) {
            if (value.isEmpty()) {
                return tongue.t("meeting.minutes.unsaid");
            }
            if (type == ActField.Type.DATE) {
                return tongue.day(LocalDate.parse(value));
            }
            return type == ActField.Type.CHOICE ? tongue.t("admission.choice." + value) : value;
        }
    }

    /// A vote as counted on the day.
    ///
    /// @param majority the share of the day that carries it
    /// @param against nothing where the act does not say it
    public record Vote(Headcount count, Majority majority, int inFavour, Optional<Integer> against) {

        public int needed() {
            return count.needed(majority);
        }

        /// Whether fewer voted in favour than carry it.
        public boolean missed() {
            return count.denominator() > 0 && inFavour < needed();
        }
    }

    /// What was done to an act after the minutes were signed.
    ///
    /// @param changes what a correction says instead of what was signed
    /// @param step the act in the case, where all of it stands
    public record Right(LocalDate on, boolean retracted, String reason, List<Change> changes, int step) {

        public Right {
            changes = List.copyOf(changes);
        }
    }

    /// A field as it was signed and as it is since.
    public record Change(Said was, Said now) {}

    public MinutesModel {
        people = List.copyOf(people);
    }
}
