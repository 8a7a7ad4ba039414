package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseResult;
import vn.ketnap.web.Errors;

/// What the page of a class shows, and every page on which something is recorded for its people.
///
/// @param lines those on the roster whom the reader sees, in Vietnamese order
/// @param left those taken off it
/// @param form the form to be filled in, or as it was typed
public record ClassModel(
        Course course, LocalDate today, List<ClassLine> lines, List<ClassLine> left, May may, Form form) {

    /// What the reader may do.
    ///
    /// @param seesAll false for whoever sees the people of own cells only
    public record May(boolean edit, boolean export, boolean seesAll) {}

    /// What was typed, what is wrong with it, and for whom it cannot be.
    public record Form(Map<String, String> typed, Errors errors, List<ClassRefusal> refused) {

        static final Form EMPTY = new Form(Map.of(), Errors.NONE, List.of());

        public Form {
            typed = Map.copyOf(typed);
            refused = List.copyOf(refused);
        }

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    public ClassModel {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    public Course.State state() {
        return course.on(today);
    }

    public String path() {
        return "/classes/" + course.id();
    }

    /// More on the roster than the letter allows; only whoever sees everybody can tell.
    public boolean overQuota() {
        return may.seesAll()
                && course.call().quota().filter(quota -> lines.size() > quota).isPresent();
    }

    public List<ClassLine> unsent() {
        return lines.stream().filter(one -> !one.learner().isSent()).toList();
    }

    public List<ClassLine> waiting() {
        return lines.stream().filter(one -> one.waitsForCertificate(course)).toList();
    }

    public int count(CourseResult result) {
        return (int) lines.stream().filter(one -> one.learner().has(result)).count();
    }

    public boolean canChoose() {
        return may.edit() && course.calledOff().isEmpty();
    }

    public boolean canSend() {
        return canChoose() && !unsent().isEmpty();
    }

    public boolean canSayResults() {
        return canChoose()
                && !today.isBefore(course.call().opens())
                && lines.stream().anyMatch(one -> one.learner().isSent());
    }

    public boolean canCertify() {
        return canChoose() && !waiting().isEmpty();
    }

    /// Nothing came of it yet.
    public boolean canCallOff() {
        return canChoose()
                && lines.stream().allMatch(one -> one.learner().attended().isEmpty());
    }
}
