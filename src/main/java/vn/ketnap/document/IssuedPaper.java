package vn.ketnap.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;

/// A paper as it was issued (giấy tờ đã ban hành). Its bytes never change; issued anew it is another paper.
///
/// @param form its code in the catalogue; `code` is what it was called on its day
/// @param about what it is of: a case, a meeting
/// @param copy which of several of one form, empty for the only one
/// @param template the layout, or the number of the office's own template
/// @param sha256 of its bytes, in hexadecimal digits
/// @param ended how and why it no longer counts
public record IssuedPaper(
        UUID id,
        String form,
        String code,
        OrganizationRef part,
        UUID about,
        String copy,
        String number,
        LocalDate on,
        String signerOffice,
        String signer,
        String template,
        String sha256,
        String by,
        Instant at,
        Optional<End> ended) {

    /// How a paper ended.
    public record End(How how, String reason, String by, Instant at) {}

    /// Withdrawn, or issued anew.
    public enum How {
        ANNULLED,
        REPLACED
    }

    public boolean counts() {
        return ended.isEmpty();
    }
}
