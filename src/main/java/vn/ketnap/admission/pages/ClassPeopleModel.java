package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ketnap.admission.ClassCase;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseKind;
import vn.ketnap.course.CourseSeen;

/// What the page shows on which people are proposed for a class.
///
/// @param past the class is over: its roster is written down after it
/// @param open whom one may tick
/// @param conflicts whom one may not, each with the reason
/// @param chosen the identities ticked
/// @param onRoster how many are on the roster already
/// @param seen what the form has seen of the class
/// @param since what somebody else recorded while the form was open
public record ClassPeopleModel(
        Course course,
        boolean past,
        List<ClassChoice> open,
        List<ClassChoice> conflicts,
        Set<String> chosen,
        int onRoster,
        Map<OrganizationRef, String> cells,
        CourseSeen seen,
        Optional<ClassMeanwhile> since) {

    public ClassPeopleModel {
        open = List.copyOf(open);
        conflicts = List.copyOf(conflicts);
        chosen = Set.copyOf(chosen);
        cells = Map.copyOf(cells);
    }

    ClassPeopleModel beside(ClassMeanwhile other) {
        return new ClassPeopleModel(course, past, open, conflicts, chosen, onRoster, cells, seen, Optional.of(other));
    }

    public String cell(ClassCase file) {
        return cells.getOrDefault(file.cell(), "…");
    }

    public boolean isChosen(ClassCase file) {
        return chosen.contains(file.person().toString());
    }

    /// Whether people are sent to this class on a proposal of their cell.
    public boolean asks() {
        return course.kind() == CourseKind.AWARENESS;
    }

    /// More than the letter allows, once those ticked are on the roster.
    public boolean overQuota() {
        return course.call()
                .quota()
                .filter(quota -> onRoster + chosen.size() > quota)
                .isPresent();
    }
}
