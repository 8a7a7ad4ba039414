package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Levels;
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.people.Roll;

/// The door to rolls: who is called to a meeting on its day. Of a cell its members; of a committee (cấp ủy viên) and a
/// standing committee (ủy viên ban thường vụ, with secretary and deputies) those who hold the offices that day.
@Service
public class Rolls {

    private final People people;
    private final Organizations organizations;
    private final Seats seats;

    Rolls(People people, Organizations organizations, Seats seats) {
        this.people = people;
        this.organizations = organizations;
        this.seats = seats;
    }

    /// The roll of a meeting, in Vietnamese order; the secretary of a committee first. Empty for a committee whose
    /// offices beside secretary and deputies are not recorded, or of whose holders one cannot be found among the
    /// official members of the day: a roll with a hole would make a wrong denominator.
    @Transactional(readOnly = true)
    public Roll of(Convening said) {
        return switch (said.body()) {
            case CELL -> people.roll(said.part(), said.on());
            case COMMITTEE, STANDING_COMMITTEE -> held(said);
        };
    }

    /// Where the base committee decides by delegation, all of it does (ADM-VOTE-DUCS-DEL).
    private Roll held(Convening said) {
        var levels = organizations.below(said.part(), said.on()).stream()
                .filter(one -> one.kind().isCell())
                .findFirst()
                .map(cell -> organizations.levels(cell.id(), said.on()));
        var whole = said.body() == Body.COMMITTEE
                || levels.filter(Levels::delegated).isPresent();
        var committee =
                levels.flatMap(one -> whole ? one.base() : one.deciding().or(one::base));
        return roll(
                said,
                committee,
                EnumSet.allOf(Office.class).stream()
                        .filter(office -> whole || office != Office.CELL_COMMITTEE_MEMBER)
                        .toList());
    }

    private Roll roll(Convening said, Optional<OrganizationRef> committee, List<Office> offices) {
        var sitting = committee.map(one -> seats.of(one, said.on())).orElse(List.of()).stream()
                .filter(seat ->
                        Office.named(seat.seat()).filter(offices::contains).isPresent())
                .toList();
        var ordinary = sitting.stream().anyMatch(Rolls::isOrdinary);
        var holders = sitting.stream().map(Seats.Seat::person).distinct().toList();
        return new Roll(said.part(), said.on(), ordinary ? members(holders, said.on()) : List.of());
    }

    private static boolean isOrdinary(Seats.Seat seat) {
        return Office.named(seat.seat())
                .filter(one -> one == Office.CELL_COMMITTEE_MEMBER || one == Office.STANDING_COMMITTEE_MEMBER)
                .isPresent();
    }

    /// Those who hold the offices, in the order of the offices.
    private List<Member> members(List<PersonRef> holders, LocalDate day) {
        var found = people.members(holders, day).stream()
                .filter(member -> member.votes(day))
                .toList();
        return found.size() < holders.size()
                ? List.of()
                : holders.stream()
                        .flatMap(one ->
                                found.stream().filter(member -> member.person().equals(one)))
                        .toList();
    }
}
