package vn.ketnap.people;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;

/// What a list of members says of one: where, since when, with which number.
public record Membership(
        OrganizationRef cell,
        Optional<String> code,
        Optional<LocalDate> joinedOn,
        Optional<LocalDate> officialOn,
        Optional<String> cardNumber,
        Activity activity) {

    /// The same of a member who takes part otherwise.
    public Membership with(Activity other) {
        return new Membership(cell, code, joinedOn, officialOn, cardNumber, other);
    }
}
