package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;

/// What the plan of the year set among the admissions (chỉ tiêu thành phần): women, thirty or less, minorities,
/// religion, students, militia, enterprises, and that every cell with a source admits somebody. Whoever a fact is not
/// known of is counted as unknown, never guessed. The whole part, then each kind of cell.
@Component
class SubTargetsReport implements Report {

    private static final int YOUNG = 30;

    private static final List<Table.Column> COLUMNS = List.of(
            Table.number("target"),
            Table.number("expected"),
            Table.number("done"),
            Table.number("unknown"),
            Table.number("share"),
            Table.number("last-year"),
            Table.number("before"));

    /// What is asked of somebody admitted, by the word of the target; nothing where it is not known.
    private static final SequencedMap<String, Function<Breakdown.Asked, Optional<Boolean>>> MEASURES = measures();

    private static SequencedMap<String, Function<Breakdown.Asked, Optional<Boolean>>> measures() {
        var measures = new LinkedHashMap<String, Function<Breakdown.Asked, Optional<Boolean>>>();
        measures.put("women", one -> one.trait().sex().map("female"::equals));
        measures.put("young", one -> one.trait().age(one.item().day()).map(age -> age <= YOUNG));
        measures.put(
                "minority", one -> one.trait().known("ethnicity", one.trait().isMinority()));
        measures.put(
                "religion", one -> one.trait().known("religion", one.trait().isReligious()));
        measures.put("students", one -> one.trait().does(List.of("hoc sinh", "sinh vien"), List.of()));
        measures.put(
                "militia", one -> one.trait().does(List.of("dan quan", "quan nhan", "bo doi"), List.of("xuat ngu")));
        measures.put("enterprises", one -> one.trait().does(List.of("doanh nghiep"), List.of()));
        return measures;
    }

    @Override
    public String code() {
        return "targets";
    }

    @Override
    public Table draw(Material material) {
        material.know(material.facts().stream()
                .filter(fact -> fact.measure().equals("admitted"))
                .map(Fact::item));
        var rows = new ArrayList<Table.Row>();
        block("", "reporting.targets.all", material.cells(), material, rows);
        rows.add(coverage(material));
        var kinds = material.byKind();
        if (kinds.size() > 1) {
            kinds.forEach(
                    (kind, cells) -> block(kind.word() + "-", "reporting.kind." + kind.word(), cells, material, rows));
        }
        return new Table(code(), COLUMNS, rows, Optional.empty(), List.of("reporting.targets.note"));
    }

    private static void block(
            String prefix, String heading, List<Organization> cells, Material material, List<Table.Row> rows) {
        rows.add(new Table.Row(
                prefix + "admitted",
                new Value.Key(heading),
                true,
                values("admitted", _ -> Optional.of(true), cells, material)));
        MEASURES.forEach((word, asked) -> rows.add(new Table.Row(
                prefix + word,
                new Value.Key("reporting.targets." + word),
                false,
                values(word, asked, cells, material))));
    }

    private static List<Value> values(
            String word,
            Function<Breakdown.Asked, Optional<Boolean>> asked,
            List<Organization> cells,
            Material material) {
        var period = material.period();
        var target = given(material.targets().sum(cells, word));
        var done = count(true, asked, period, cells, material);
        return List.of(
                target.isPresent() ? new Value.Amount(target.getAsInt()) : Value.NOTHING,
                ProgressReport.expected(target, period),
                done,
                new Value.Count(answered(Optional.empty(), asked, period, cells, material)),
                target.isPresent() ? new Value.Share(done.n(), target.getAsInt()) : Value.NOTHING,
                count(true, asked, period.lastYear(), cells, material),
                count(true, asked, period.before(), cells, material));
    }

    /// A cell left blank in the plan was given nothing.
    private static OptionalInt given(OptionalInt target) {
        return target.orElse(0) == 0 ? OptionalInt.empty() : target;
    }

    private static Value.Count count(
            boolean answer,
            Function<Breakdown.Asked, Optional<Boolean>> asked,
            Period period,
            List<Organization> cells,
            Material material) {
        return new Value.Count(answered(Optional.of(answer), asked, period, cells, material));
    }

    private static List<Item> answered(
            Optional<Boolean> answer,
            Function<Breakdown.Asked, Optional<Boolean>> asked,
            Period period,
            List<Organization> cells,
            Material material) {
        return Material.of(material.counted("admitted", period), cells).stream()
                .filter(item -> asked.apply(new Breakdown.Asked(item, material.trait(item)))
                        .equals(answer))
                .toList();
    }

    /// Cells that have a source at the cut date or admitted somebody in the period, and how many of them did.
    private static Table.Row coverage(Material material) {
        var admitted = material.counted("admitted", material.period());
        var sources = material.standing(one -> one.isAt(Standing.SOURCES));
        var able = material.cells().stream()
                .map(List::of)
                .filter(cell -> !Material.of(sources, cell).isEmpty()
                        || !Material.of(admitted, cell).isEmpty())
                .toList();
        var done = (int) able.stream()
                .filter(cell -> !Material.of(admitted, cell).isEmpty())
                .count();
        var asked = material.targets().coverage();
        return new Table.Row(
                "coverage",
                new Value.Key("reporting.targets.coverage"),
                false,
                List.of(
                        asked ? new Value.Amount(able.size()) : Value.NOTHING,
                        Value.NOTHING,
                        new Value.Amount(done),
                        Value.NOTHING,
                        asked ? new Value.Share(done, able.size()) : Value.NOTHING,
                        Value.NOTHING,
                        Value.NOTHING));
    }
}
