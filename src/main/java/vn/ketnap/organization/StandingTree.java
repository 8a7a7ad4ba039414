package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ketnap.basics.OrganizationRef;

/// How the tree stands on one day, worked out once.
///
/// @param aboveCells the committees above every cell there is or was, the nearest first
/// @param cellsBelow how many cells that exist on the day lie below each committee
record StandingTree(
        LocalDate day,
        Map<OrganizationRef, List<OrganizationRef>> aboveCells,
        Map<OrganizationRef, Integer> cellsBelow) {

    static StandingTree of(Tree tree, LocalDate day) {
        var above = new HashMap<OrganizationRef, List<OrganizationRef>>();
        var below = new HashMap<OrganizationRef, Integer>();
        tree.latest().filter(one -> one.kind().isCell()).forEach(cell -> {
            var committees = tree.above(cell.id(), day).stream()
                    .filter(one -> one.kind().isCommittee())
                    .map(Organization::id)
                    .toList();
            above.put(cell.id(), committees);
            if (tree.find(cell.id(), day).isPresent()) {
                committees.forEach(one -> below.merge(one, 1, Integer::sum));
            }
        });
        return new StandingTree(day, above, below);
    }
}
