package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseResult;
import vn.ketnap.course.CourseSeen;
import vn.ketnap.course.Learner;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Overtaken;

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
    ///
    /// @param since what somebody else recorded while the form was open
    public record Form(
            Map<String, String> typed, Errors errors, List<ClassRefusal> refused, Optional<ClassMeanwhile> since) {

        static final Form EMPTY = new Form(Map.of(), Errors.NONE, List.of());

        public Form {
            typed = Map.copyOf(typed);
            refused = List.copyOf(refused);
        }

        Form(Map<String, String> typed, Errors errors, List<ClassRefusal> refused) {
            this(typed, errors, refused, Optional.empty());
        }

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    public ClassModel {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /// What a form on this page has seen of the class.
    public CourseSeen seen() {
        return CourseSeen.of(course, roster());
    }

    /// What somebody else recorded since the form typed was drawn; nothing where it does not say.
    Optional<ClassMeanwhile> since(Map<String, String> typed) {
        return CourseSeen.read(typed.get(Overtaken.SEEN))
                .filter(seen -> !seen.unseen(course, roster()).isEmpty())
                .map(seen -> {
                    var changed = seen.changed(roster());
                    return new ClassMeanwhile(
                            Overtaken.by(seen.unseen(course, roster()), List.of()),
                            Stream.concat(lines.stream(), left.stream())
                                    .filter(line -> changed.contains(line.learner()))
                                    .toList());
                });
    }

    /// The same page with what was typed beside what somebody else recorded.
    ClassModel beside(Map<String, String> typed, ClassMeanwhile since) {
        return new ClassModel(
                course, today, lines, left, may, new Form(typed, Errors.NONE, List.of(), Optional.of(since)));
    }

    private List<Learner> roster() {
        return Stream.concat(lines.stream(), left.stream())
                .map(ClassLine::learner)
                .toList();
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
