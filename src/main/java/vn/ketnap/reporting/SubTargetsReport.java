package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;

/// What the plan of the year set among the admissions (chỉ tiêu thành phần): women, thirty or less, minorities,
/// religion, students, militia, enterprises, and that every cell with a source admits somebody. Whoever a fact is not
/// known of is counted as unknown, never guessed. The whole part, then each kind of cell.
@Component
class SubTargetsReport implements Report {

    private static final int YOUNG = 30;
    private static final String ADMITTED = "admitted";
    private static final String COVERAGE = "coverage";

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
        return finished(part(material), material.period());
    }

    @Override
    public Table part(Material material) {
        material.know(material.facts().stream()
                .filter(fact -> fact.measure().equals("admitted"))
                .map(Fact::item));
        var rows = new ArrayList<Table.Row>();
        block("", "reporting.targets.all", material.cells(), material, rows);
        rows.add(coverage(material));
        material.byKind()
                .forEach((kind, cells) ->
                        block(kind.word() + "-", "reporting.kind." + kind.word(), cells, material, rows));
        return new Table(code(), COLUMNS, rows, Optional.empty(), List.of("reporting.targets.note"));
    }

    /// Kinds in their order, unless there is one only; what is expected and the shares follow from the targets.
    @Override
    public Table finished(Table sum, Period period) {
        var words = new ArrayList<>(MEASURES.sequencedKeySet());
        words.addFirst(ADMITTED);
        var kinds = Arrays.stream(OrganizationKind.values())
                .map(kind -> kind.word() + "-")
                .filter(kind -> sum.at(kind + ADMITTED, "done").isPresent())
                .toList();
        var rows = Stream.concat(
                        Stream.concat(words.stream(), Stream.of(COVERAGE)),
                        kinds.size() > 1
                                ? kinds.stream().flatMap(kind -> words.stream().map(word -> kind + word))
                                : Stream.of())
                .flatMap(key -> sum.rows().stream().filter(row -> row.key().equals(key)))
                .map(row -> row.key().equals(COVERAGE) ? covered(row) : followed(row, period))
                .toList();
        return sum.withRows(rows);
    }

    private static Table.Row followed(Table.Row row, Period period) {
        var values = row.values();
        var target = values.get(0) instanceof Value.Amount(var n) ? OptionalInt.of((int) n) : OptionalInt.empty();
        var done = values.get(2) instanceof Value.Count count ? count.n() : ((Value.Total) values.get(2)).n();
        return row.with(List.of(
                values.get(0),
                ProgressReport.expected(target, period),
                values.get(2),
                values.get(3),
                target.isPresent() ? new Value.Share(done, target.getAsInt()) : Value.NOTHING,
                values.get(5),
                values.get(6)));
    }

    /// How many cells there are to cover is told where a plan asked for it.
    private static Table.Row covered(Table.Row row) {
        var values = new ArrayList<>(row.values());
        var isAsked = values.get(0) instanceof Value.Amount;
        values.set(0, isAsked ? new Value.Amount(((Value.Share) values.get(4)).whole()) : Value.NOTHING);
        values.set(4, isAsked ? values.get(4) : Value.NOTHING);
        return row.with(values);
    }

    private static void block(
            String prefix, String heading, List<Organization> cells, Material material, List<Table.Row> rows) {
        rows.add(new Table.Row(
                prefix + ADMITTED,
                new Value.Key(heading),
                true,
                values(ADMITTED, _ -> Optional.of(true), cells, material)));
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
                Value.NOTHING,
                done,
                new Value.Count(answered(Optional.empty(), asked, period, cells, material)),
                Value.NOTHING,
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
                COVERAGE,
                new Value.Key("reporting.targets.coverage"),
                false,
                List.of(
                        asked ? new Value.Amount(able.size()) : Value.NOTHING,
                        Value.NOTHING,
                        new Value.Amount(done),
                        Value.NOTHING,
                        new Value.Share(done, able.size()),
                        Value.NOTHING,
                        Value.NOTHING));
    }
}
