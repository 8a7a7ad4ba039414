package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Headings;
import vn.ketnap.document.OfficePapers;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Roll;

/// What papers of a meeting need of the rooms around: who writes them and is called how, who is on the roll.
@Component
public class Convened {

    private final OfficePapers papers;
    private final Headings headings;
    private final Organizations organizations;
    private final Rolls rolls;
    private final Today today;

    Convened(OfficePapers papers, Headings headings, Organizations organizations, Rolls rolls, Today today) {
        this.papers = papers;
        this.headings = headings;
        this.organizations = organizations;
        this.rolls = rolls;
        this.today = today;
    }

    /// A paper of whoever met: of the cell, of the committee, of the standing committee that decides for the
    /// part.
    public OfficePapers.Order paper(String form, Convening met, LocalDate day) {
        return met.body() == Body.STANDING_COMMITTEE
                ? papers.ofStandingCommittee(form, decider(met), day)
                : papers.order(form, met.part(), day);
    }

    /// The day of what calls to a meeting: today, but never later than the meeting.
    LocalDate dayOfCall(Convening said) {
        return today.date().isAfter(said.on()) ? said.on() : today.date();
    }

    Roll roll(Convening said) {
        return rolls.of(said);
    }

    /// How whoever writes a paper was called on its day.
    String name(OfficePapers.Order paper) {
        return headings.name(Optional.of(paper.whose()), paper.day());
    }

    private OrganizationRef decider(Convening met) {
        var itself = organizations
                .find(met.part(), met.on())
                .filter(one -> one.kind() == OrganizationKind.DECIDING_COMMITTEE)
                .isPresent();
        return itself
                ? met.part()
                : organizations.levels(met.part(), met.on()).deciding().orElse(met.part());
    }
}
