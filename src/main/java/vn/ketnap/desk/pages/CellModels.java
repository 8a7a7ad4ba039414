package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Seats;
import vn.ketnap.people.People;
import vn.ketnap.people.Roll;

/// Puts together the tree with its counts and the page of a cell.
@Component
public class CellModels {

    private final Cases cases;
    private final People people;
    private final Seats seats;
    private final Today today;

    CellModels(Cases cases, People people, Seats seats, Today today) {
        this.cases = cases;
        this.people = people;
        this.seats = seats;
        this.today = today;
    }

    /// The organisations of the actor's part, the top first, with counters by cell.
    public record TreeModel(List<Organization> organizations, Map<OrganizationRef, Map<Stage, Integer>> stages) {

        public int onTheWay(Organization cell) {
            return sum(cell, Stage::isOnTheWay);
        }

        public int probationary(Organization cell) {
            return sum(cell, stage -> stage == Stage.PROBATIONARY || stage == Stage.RECOMMENDED);
        }

        public List<Organization> cells() {
            return organizations.stream().filter(one -> one.kind().isCell()).toList();
        }

        public List<Organization> others() {
            return organizations.stream().filter(one -> !one.kind().isCell()).toList();
        }

        private int sum(Organization cell, java.util.function.Predicate<Stage> which) {
            return stages.getOrDefault(cell.id(), Map.of()).entrySet().stream()
                    .filter(entry -> which.test(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /// A cell: who leads it, its roll today, who is followed.
    public record CellModel(Organization cell, Roll roll, List<Seats.Seat> seats, List<CaseRow> rows) {

        public String holder(Seats.Seat seat) {
            return roll.members().stream()
                    .filter(member -> member.person().equals(seat.person()))
                    .map(member -> member.fullName())
                    .findFirst()
                    .orElse("…");
        }
    }

    CellModel of(Organization cell) {
        var query = new CaseQuery(
                "", List.of(cell.id()), List.of(), Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), 200);
        return new CellModel(
                cell, people.roll(cell.id(), today.date()), seats.of(cell.id(), today.date()), cases.list(query));
    }
}
