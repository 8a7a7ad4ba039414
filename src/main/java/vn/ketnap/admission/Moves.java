package vn.ketnap.admission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ketnap.basics.OrganizationRef;

/// Cells that are to be summed under other committees than before, in groups that go the same way.
final class Moves {

    /// From where to where a group of cells goes.
    private record Way(List<UUID> was, List<UUID> now) {}

    private record Target(int group, UUID node, int sign) {}

    private final Map<Way, List<UUID>> cells = new LinkedHashMap<>();

    private Moves() {}

    /// @param was the committees under which cells are summed, the nearest first
    /// @param now those under which they are to be; a cell that is not named is summed nowhere
    static Moves between(Map<UUID, List<UUID>> was, Map<OrganizationRef, List<OrganizationRef>> now) {
        var moves = new Moves();
        now.forEach((cell, above) -> moves.add(
                cell.value(),
                was.getOrDefault(cell.value(), List.of()),
                above.stream().map(OrganizationRef::value).toList()));
        was.forEach((cell, above) -> {
            if (!now.containsKey(new OrganizationRef(cell))) {
                moves.add(cell, above, List.of());
            }
        });
        return moves;
    }

    private void add(UUID cell, List<UUID> was, List<UUID> now) {
        if (!was.equals(now)) {
            cells.computeIfAbsent(new Way(was, now), _ -> new ArrayList<>()).add(cell);
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    UUID[] cells() {
        return cells.values().stream().flatMap(List::stream).toArray(UUID[]::new);
    }

    /// The group of each of [#cells].
    Integer[] groups() {
        var groups = new ArrayList<Integer>();
        var group = 0;
        for (var of : cells.values()) {
            for (var n = 0; n < of.size(); n++) {
                groups.add(group);
            }
            group++;
        }
        return groups.toArray(Integer[]::new);
    }

    private List<Target> targets() {
        var targets = new ArrayList<Target>();
        var group = 0;
        for (var way : cells.keySet()) {
            for (var node : way.was()) {
                if (!way.now().contains(node)) {
                    targets.add(new Target(group, node, -1));
                }
            }
            for (var node : way.now()) {
                if (!way.was().contains(node)) {
                    targets.add(new Target(group, node, 1));
                }
            }
            group++;
        }
        return targets;
    }

    /// The group of each of [#nodes].
    Integer[] ofs() {
        return targets().stream().map(Target::group).toArray(Integer[]::new);
    }

    UUID[] nodes() {
        return targets().stream().map(Target::node).toArray(UUID[]::new);
    }

    /// Whether the numbers of the group are added to the node, or taken from it.
    Integer[] signs() {
        return targets().stream().map(Target::sign).toArray(Integer[]::new);
    }

    /// A cell and one of the committees it is summed under from now on, the nearest of them in depth 1.
    private record Step(UUID cell, UUID node, int depth) {}

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        cells.forEach((way, of) -> of.forEach(cell -> {
            for (var i = 0; i < way.now().size(); i++) {
                steps.add(new Step(cell, way.now().get(i), i + 1));
            }
        }));
        return steps;
    }

    UUID[] pathCells() {
        return steps().stream().map(Step::cell).toArray(UUID[]::new);
    }

    UUID[] pathNodes() {
        return steps().stream().map(Step::node).toArray(UUID[]::new);
    }

    Integer[] pathDepths() {
        return steps().stream().map(Step::depth).toArray(Integer[]::new);
    }
}
