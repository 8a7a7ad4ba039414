package vn.ketnap.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;

/// One thing that is not the same in two versions of a plan (điều chỉnh).
///
/// @param cell whose line; nothing for what the plan says as a whole
/// @param what the word of a measure, or `total`, `coverage`, `responsible`, `note`
/// @param before what stood there; empty where nothing did
public record PlanChange(Optional<OrganizationRef> cell, String what, String before, String after) {

    /// Everything that changed, the whole first, then by cell.
    public static List<PlanChange> between(PlanText before, PlanText after) {
        var changes = new ArrayList<PlanChange>();
        note(changes, Optional.empty(), "total", total(before), total(after));
        note(changes, Optional.empty(), "coverage", truth(before.coverage()), truth(after.coverage()));
        var cells = Stream.concat(after.cells().stream(), before.cells().stream())
                .map(CellTarget::cell)
                .distinct()
                .toList();
        cells.forEach(cell -> compare(changes, cell, before.line(cell), after.line(cell)));
        return List.copyOf(changes);
    }

    private static void compare(
            List<PlanChange> changes, OrganizationRef cell, Optional<CellTarget> before, Optional<CellTarget> after) {
        var one = Optional.of(cell);
        for (var measure : TargetMeasure.values()) {
            note(changes, one, measure.word(), number(before, measure), number(after, measure));
        }
        note(
                changes,
                one,
                "responsible",
                before.map(CellTarget::responsible).orElse(""),
                after.map(CellTarget::responsible).orElse(""));
        note(
                changes,
                one,
                "note",
                before.map(CellTarget::note).orElse(""),
                after.map(CellTarget::note).orElse(""));
    }

    private static void note(
            List<PlanChange> changes, Optional<OrganizationRef> cell, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new PlanChange(cell, what, before, after));
        }
    }

    private static String total(PlanText text) {
        return text.given().map(String::valueOf).orElse("");
    }

    private static String truth(boolean said) {
        return said ? "yes" : "no";
    }

    private static String number(Optional<CellTarget> line, TargetMeasure measure) {
        return line.map(one -> String.valueOf(one.of(measure))).orElse("0");
    }
}
