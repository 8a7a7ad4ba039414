package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Roll;

/// What papers of a meeting need of the rooms around: who meets and under whom, who is called, which form.
@Component
class Convened {

    private final Organizations organizations;
    private final Rolls rolls;
    private final Forms forms;
    private final Today today;

    Convened(Organizations organizations, Rolls rolls, Forms forms, Today today) {
        this.organizations = organizations;
        this.rolls = rolls;
        this.forms = forms;
        this.today = today;
    }

    /// The day of what calls to a meeting: today, but never later than the meeting.
    LocalDate dayOfCall(Convening said) {
        return today.date().isAfter(said.on()) ? said.on() : today.date();
    }

    Form form(String code) {
        return forms.find(code).orElseThrow();
    }

    Roll roll(Convening said) {
        return rolls.of(said);
    }

    String name(Convening said) {
        return find(Optional.of(said.part()), said.on()).map(Organization::name).orElse("");
    }

    /// The heading (FMT-03, FMT-04): who issues, the Party body above, the place.
    void head(Fields fields, Convening said) {
        var part = find(Optional.of(said.part()), said.on());
        var above = part.flatMap(one -> find(one.parent(), said.on()));
        fields.put("head.above", above.map(Organization::partyName).orElse(""))
                .put(
                        "head.issuer",
                        (said.body() == Body.STANDING_COMMITTEE ? "Ban Thường vụ " : "")
                                + part.map(Organization::name).orElse(""))
                .put(
                        "paper.place",
                        (said.body() == Body.CELL ? above.or(() -> part) : part)
                                .map(Organization::placeName)
                                .orElse(""));
    }

    private Optional<Organization> find(Optional<OrganizationRef> one, LocalDate day) {
        return one.flatMap(id -> organizations.find(id, day).or(() -> organizations.latest(id)));
    }
}
