package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Membership;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Typed;

/// What makes a person a member of a cell, as typed.
record MemberForm(PersonForm form) {

    /// Since when the member belongs to the cell, and what is known beside it.
    record Read(LocalDate since, Membership membership) {}

    Optional<Read> read(Typed reading, OrganizationRef cell) {
        var joined = reading.pastDay("joined", form.value("joined"));
        var official = reading.dayIfAny("official", form.value("official"));
        var since = reading.dayIfAny("since", form.value("since"));
        joined.ifPresent(day -> {
            official.filter(day::isAfter).ifPresent(_ -> reading.complain("official", "people.member.before-joined"));
            since.filter(day::isAfter).ifPresent(_ -> reading.complain("since", "people.member.before-joined"));
        });
        var code = reading.wordsIfAny(form.value("memberCode"));
        return reading.fine()
                ? Optional.of(new Read(
                        since.or(() -> joined).orElseThrow(),
                        new Membership(cell, code, joined, official, Optional.empty(), Activity.ACTIVE)))
                : Optional.empty();
    }
}
