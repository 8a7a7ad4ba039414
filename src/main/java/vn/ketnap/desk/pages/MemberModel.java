package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.organization.Organization;
import vn.ketnap.people.Member;
import vn.ketnap.people.MemberCard;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.people.PlaceNames;

/// What the page of a member without a case shows.
///
/// @param cell the cell of the member, as it is today or was last
/// @param mayEdit whether the actor records for the cell
/// @param places what places are called otherwise
/// @param seesCv whether the actor reads the CV
/// @param seesNumber whether the actor may see the identity number, masked
public record MemberModel(
        MemberCard card,
        Optional<Organization> cell,
        LocalDate today,
        boolean mayEdit,
        boolean seesNumber,
        boolean seesCv,
        PlaceNames places) {

    public Person person() {
        return card.person();
    }

    public Optional<Member> member() {
        return card.member();
    }

    public String path() {
        return "/people/" + person().id();
    }

    /// Whether there is nothing to show beside the membership.
    public boolean nothingKnown() {
        return !seesNumber
                && PersonForm.SHOWN.stream()
                        .allMatch(detail -> person().detail(detail).isEmpty());
    }

    /// Recognised, but still within the twelve months, or the other way round: both days are shown.
    public boolean votesBeforeOfficial() {
        return member().filter(one -> !one.votesFrom().equals(one.officialOn())).isPresent();
    }
}
