package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a check answers: yes, no, in doubt, or that a fact is missing.
///
/// @param lawOf the day whose regulation was used, when it is not the day of the step
/// @param unread true when only an exception nobody has read lets the person pass, or the clock ran by an unread number
/// @param missing the rule that asks for the missing fact: `FACT-BIRTH`
/// @param said what the message names: key, value, key, value
record Answer(Kind kind, Optional<LocalDate> lawOf, boolean unread, String missing, List<Object> said) {

    enum Kind {
        MET,
        NOT_MET,
        DOUBTFUL,
        MISSING_FACT,
        /// Whoever was asked to judge has said no.
        REFUSED
    }

    static final Answer MET = of(Kind.MET, "");

    static Answer no(Object... said) {
        return of(Kind.NOT_MET, "", said);
    }

    static Answer met(boolean met, Object... said) {
        return met ? MET : no(said);
    }

    static Answer doubtful(Object... said) {
        return of(Kind.DOUBTFUL, "", said);
    }

    static Answer missing(String rule) {
        return of(Kind.MISSING_FACT, rule);
    }

    /// @param rule whose words say so: `JUDGED-NO`
    static Answer refused(String rule, Object... said) {
        return of(Kind.REFUSED, rule, said);
    }

    /// The same, judged by the regulation of another day.
    Answer under(LocalDate day) {
        return new Answer(kind, Optional.of(day), unread, missing, said);
    }

    Answer unreadIf(boolean so) {
        return new Answer(kind, lawOf, so, missing, said);
    }

    private static Answer of(Kind kind, String missing, Object... said) {
        return new Answer(kind, Optional.empty(), false, missing, List.of(said));
    }
}
