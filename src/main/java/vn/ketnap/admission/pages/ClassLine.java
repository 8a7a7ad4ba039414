package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.admission.Certificate;
import vn.ketnap.admission.ClassCase;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseResult;
import vn.ketnap.course.Learner;
import vn.ketnap.people.Person;
import vn.ketnap.web.Sentence;

/// One person on the roster of a class, with what the case says.
///
/// @param file the open, otherwise the latest case
/// @param cell the name of the cell from which the person was proposed
public record ClassLine(Learner learner, Person person, Optional<ClassCase> file, String cell) {

    private static final int MONTHS_AHEAD = 6;

    /// The end of the names of this line's fields.
    public String key() {
        return learner.person().toString();
    }

    /// How the person stands on the roster, in words.
    public Sentence now() {
        if (learner.takenOff().isPresent()) {
            var off = learner.takenOff().get();
            return Sentence.of("course.now.left", off.on(), off.reason());
        }
        if (learner.attended().isPresent()) {
            return Sentence.of(
                    "course.result." + learner.attended().get().result().word());
        }
        return learner.sentOn()
                .map(on -> Sentence.of("course.now.sent", on))
                .orElseGet(() -> Sentence.of("course.now.proposed"));
    }

    public String born() {
        return person.birth().map(birth -> birth.shown()).orElse("");
    }

    /// The certificate that came of this class: issued from its opening on.
    public Optional<Certificate> certificate(Course course) {
        return file.flatMap(ClassCase::certificate)
                .filter(one -> !one.on().isBefore(course.call().opens()));
    }

    /// Passed, and the certificate is not recorded yet.
    public boolean waitsForCertificate(Course course) {
        return learner.has(CourseResult.PASSED) && certificate(course).isEmpty();
    }

    /// Whether somebody may still be taken off: before the class opens, or before being sent.
    public boolean mayLeave(Course course, LocalDate today) {
        return learner.counts()
                && (learner.sentOn().isEmpty() || course.on(today) == Course.State.AHEAD)
                && learner.attended().isEmpty();
    }

    /// Whether the case tells already that the person was sent to this class: at most half a year before it
    /// opened, with the certificate issued since. The roster is then written down after it, and the act is
    /// not recorded twice.
    public boolean isSentAlready(Course course) {
        var opens = course.call().opens();
        return certificate(course).isPresent()
                && file.flatMap(ClassCase::sentOn)
                        .filter(on -> !on.isBefore(opens.minusMonths(MONTHS_AHEAD)))
                        .filter(on -> !on.isAfter(course.call().closes()))
                        .isPresent();
    }

    /// Sent by the roster, while the case no longer has the act: somebody retracted or corrected it there.
    public boolean lostActOfSending(Course course) {
        return learner.isSent()
                && !isSentAlready(course)
                && file.filter(one -> one.sentOn()
                                .filter(on ->
                                        learner.sentOn().filter(on::isBefore).isEmpty())
                                .isPresent())
                        .isEmpty();
    }
}
