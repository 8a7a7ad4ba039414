package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.admission.Certificate;
import vn.ketnap.admission.Certificates;
import vn.ketnap.admission.ClassCase;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseKind;

/// Whether somebody may be proposed for a class, and if not, why.
///
/// @param asks whether people are sent to this class on a proposal of their cell
/// @param elsewhere the other class on whose roster the person is
/// @param past the class is over and its roster is written down after it: what speaks against somebody is a note then
public record ClassChoice(ClassCase file, Fit fit, boolean asks, Optional<String> elsewhere, boolean past) {

    /// What speaks for and against, the strongest reason last.
    public enum Fit {
        /// Nothing against it.
        FREE(true, true),
        /// The certificate has ended by the opening; the person must study again (ADM-CLASS-EXPIRED).
        LAPSED(true, true),
        /// Sent before, and no certificate came of it.
        SENT(true, false),
        /// A certificate that ends soon after the opening.
        ENDING(true, false),
        /// A certificate good at the opening: left out.
        VALID(false, false),
        /// On the roster of another class: left out.
        ELSEWHERE(false, false);

        private final boolean open;
        private final boolean proposed;

        Fit(boolean open, boolean proposed) {
            this.open = open;
            this.proposed = proposed;
        }

        /// Whether one may tick it at all, while the class is not over.
        boolean isOpen() {
            return open;
        }

        /// Whether nothing speaks against it.
        boolean isProposed() {
            return proposed;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Looks at a person on the day the class opens.
    static ClassChoice of(ClassCase file, Course course, Optional<String> elsewhere, boolean past) {
        return new ClassChoice(
                file,
                elsewhere.isPresent() ? Fit.ELSEWHERE : fit(file, course.call().opens()),
                course.kind() == CourseKind.AWARENESS,
                elsewhere,
                past);
    }

    /// Whether it is ticked unless somebody takes the tick away: nothing speaks against it, and where cells are
    /// asked, this one proposed it and no committee said no.
    public boolean isProposed() {
        return fit.isProposed()
                && (!asks
                        || file.proposal()
                                .filter(one -> one.refusal().isEmpty())
                                .isPresent());
    }

    /// Whether one may tick it at all.
    public boolean isOpen() {
        return past || fit.isOpen();
    }

    private static Fit fit(ClassCase file, LocalDate opens) {
        var held = file.certificate();
        if (file.sentOn()
                        .filter(sent ->
                                held.filter(one -> !one.on().isBefore(sent)).isEmpty())
                        .isPresent()
                && held.filter(one -> one.isGoodOn(opens)).isEmpty()) {
            return Fit.SENT;
        }
        return held.map(one -> fit(one, opens)).orElse(Fit.FREE);
    }

    private static Fit fit(Certificate held, LocalDate opens) {
        if (!held.isGoodOn(opens)) {
            return Fit.LAPSED;
        }
        return held.isGoodOn(opens.plusMonths(Certificates.MONTHS_AHEAD)) ? Fit.VALID : Fit.ENDING;
    }
}
