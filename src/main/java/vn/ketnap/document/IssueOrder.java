package vn.ketnap.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;

/// What is to be issued.
///
/// @param part where it is seen
/// @param issuer whose register it is entered in
/// @param ownRegister whether whoever issues keeps that register; the number of another's paper is typed from it
/// @param symbol what follows the number: `NQ/CB`
/// @param number the number the step was recorded with; nothing: the next free one is taken
/// @param fields what it says; number, signer and day are added
/// @param replaces the paper that ends with this one, and why
public record IssueOrder(
        Form form,
        OrganizationRef part,
        OrganizationRef issuer,
        boolean ownRegister,
        UUID about,
        String copy,
        LocalDate on,
        String symbol,
        Optional<String> number,
        String signerOffice,
        String signer,
        Fields fields,
        Optional<Replaced> replaces) {

    /// A paper issued anew.
    public record Replaced(UUID paper, String reason) {}
}
