package vn.ketnap.admission.pages;

import java.util.Optional;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.Identity;

/// The letter that a tick on the list of letters stands for: the case, and whom the letter is about.
record LetterKey(CaseId id, String subject) {

    static Optional<LetterKey> of(String tick) {
        var parts = tick.split(" ", 2);
        return parts.length == 2 && Identity.is(parts[0]) && parts[1].matches("[a-z0-9@-]{1,42}")
                ? Optional.of(new LetterKey(CaseId.of(parts[0]), parts[1]))
                : Optional.empty();
    }
}
