package vn.ketnap.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.PersonRef;

/// The minutes of a meeting as they were signed (biên bản). What was done in a case stands there as an act, named here
/// by its step; a later correction is an act of the case as well, so that the minutes themselves never change.
///
/// @param resolution the one number written to every act that names people together
/// @param guests khách mời, as typed
/// @param content what else was spoken of
/// @param conclusion kết luận của buổi họp
/// @param officers who took the chair and kept the minutes of a committee whose members are not recorded, as typed
public record Minutes(
        Headcount headcount,
        Optional<Named> chair,
        Optional<Named> keeper,
        List<Absence> absences,
        List<Item> items,
        String resolution,
        String guests,
        String content,
        String conclusion,
        Officers officers) {

    /// Chair and secretary as typed, where they cannot be chosen; where numbers alone are typed, who was absent and
    /// why.
    public record Officers(String chair, String keeper, String absent) {

        public static final Officers NONE = new Officers("", "", "");

        /// Minutes signed before absence was asked for say nothing of it.
        public Officers {
            absent = Objects.requireNonNullElse(absent, "");
        }
    }

    /// Who took the chair, as called on the day of signing.
    public String chairName() {
        return chair.map(Named::name).orElse(officers.chair());
    }

    /// Who kept the minutes, as called on the day of signing.
    public String keeperName() {
        return keeper.map(Named::name).orElse(officers.keeper());
    }

    /// Somebody as called on the day of signing.
    public record Named(PersonRef person, String name) {}

    /// Who was not there, and why.
    public record Absence(Named who, Presence presence, String reason) {}

    /// One person taken up.
    ///
    /// @param conclusion `stay` where the cell went on following and did nothing else
    /// @param heard what was said of the person beside the helper's remark
    /// @param steps the acts recorded in the case at this meeting
    public record Item(
            CaseId caseId, Named who, String conclusion, String heard, List<Integer> steps, Optional<Ballot> ballot) {

        public Item {
            steps = List.copyOf(steps);
        }
    }

    /// How a vote was taken. The counts stand in the act; who voted how stands nowhere.
    ///
    /// @param method `secret` or `cards`
    /// @param other votes neither for nor against
    /// @param round which vote on this matter it was: 1 for the first
    public record Ballot(String method, int other, int round) {}

    /// The same with the steps of the acts that were recorded; people of whom nothing was said are left out.
    Minutes withSteps(Map<CaseId, List<Integer>> steps) {
        var taken = items.stream()
                .map(one -> new Item(
                        one.caseId(),
                        one.who(),
                        one.conclusion(),
                        one.heard(),
                        steps.getOrDefault(one.caseId(), List.of()),
                        one.ballot()))
                .filter(one -> !one.steps().isEmpty()
                        || !one.heard().isEmpty()
                        || !one.conclusion().isEmpty())
                .toList();
        return new Minutes(
                headcount, chair, keeper, absences, taken, resolution, guests, content, conclusion, officers);
    }

    public Minutes {
        absences = List.copyOf(absences);
        items = List.copyOf(items);
    }
}
