package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnap.organization.Organization;

/// A table of criteria: what of the admissions falls under each, now, in the same period of the year before and in the
/// period before, with the share of the whole (cột kỳ này, cùng kỳ, kỳ trước, tỷ lệ).
final class Breakdown {

    static final List<Table.Column> COLUMNS =
            List.of(Table.number("now"), Table.number("last-year"), Table.number("before"), Table.number("share"));

    private final Material material;
    private final String code;
    private final List<Item> now;
    private final List<Item> last;
    private final List<Item> before;
    private final List<Table.Row> rows = new ArrayList<>();

    Breakdown(String code, Material material) {
        this.code = code;
        this.material = material;
        this.now = material.counted("admitted", material.period());
        this.last = material.counted("admitted", material.period().lastYear());
        this.before = material.counted("admitted", material.period().before());
        material.know(Stream.of(now, last, before).flatMap(List::stream));
    }

    /// What a case is asked.
    interface Criterion extends Predicate<Asked> {}

    /// A case with what is known of the person.
    record Asked(Item item, Trait trait) {}

    /// A heading over the rows that follow, with everybody in it.
    Breakdown heading(String key) {
        rows.add(new Table.Row(key, label(key), true, values(_ -> true)));
        return this;
    }

    Breakdown row(String key, Criterion criterion) {
        return named(key, label(key), criterion);
    }

    Breakdown named(String key, Value label, Criterion criterion) {
        rows.add(new Table.Row(key, label, false, values(criterion)));
        return this;
    }

    /// Everybody, and who of them is a woman, of a minority, of a religion, of the Youth Union.
    Breakdown people(String key) {
        return heading(key)
                .row("women", one -> one.trait().isWoman())
                .row("minority", one -> one.trait().isMinority())
                .row("religion", one -> one.trait().isReligious())
                .row("youth", one -> one.trait().isYouth());
    }

    /// A row for each band of ages on the day of admission.
    Breakdown ages(String key, Ages ages) {
        for (var band = 0; band < ages.bands(); band++) {
            var n = band;
            named(
                    key + "-" + ages.word(band),
                    new Value.Words(ages.shown(band)),
                    one -> one.trait()
                            .age(one.item().day())
                            .filter(age -> ages.holds(n, age))
                            .isPresent());
        }
        return this;
    }

    /// A row for each level of education.
    Breakdown levels(String key, Function<Trait, String> of, List<String> levels) {
        levels.forEach(
                level -> row(key + "-" + level, one -> of.apply(one.trait()).equals(level)));
        return this;
    }

    /// The base organisations of the part at the cut date, and how many different ones admitted anybody
    /// (III, tổ chức cơ sở đảng).
    Breakdown bases(String key) {
        var bases = material.below().stream().filter(one -> one.kind().isBase()).toList();
        var cells = bases.stream().filter(one -> one.kind().isCell()).count();
        atEnd(key, true, new Value.Amount(bases.size()));
        atEnd(key + "-committees", false, new Value.Amount(bases.size() - cells));
        atEnd(key + "-cells", false, new Value.Amount(cells));
        figure(key + "-admitting", this::bases);
        atEnd(key + "-without-others", false, Value.NOTHING);
        return this;
    }

    private void atEnd(String key, boolean group, Value value) {
        var nothing = Value.NOTHING;
        rows.add(new Table.Row(key, label(key), group, List.of(value, nothing, nothing, nothing)));
    }

    private Value bases(List<Asked> asked) {
        return new Value.Distinct(asked.stream()
                .flatMap(one -> material.base(one.item().cell()).stream())
                .map(Organization::code)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// A row of one number that is no count, such as an average.
    Breakdown figure(String key, Function<List<Asked>, Value> figure) {
        rows.add(new Table.Row(
                key,
                label(key),
                false,
                List.of(
                        figure.apply(asked(now)),
                        figure.apply(asked(last)),
                        figure.apply(asked(before)),
                        Value.NOTHING)));
        return this;
    }

    Table table(List<String> notes) {
        return new Table(code, COLUMNS, rows, Optional.empty(), notes);
    }

    private Value label(String key) {
        return new Value.Key("reporting." + code + "." + key);
    }

    private List<Value> values(Criterion criterion) {
        var found = found(now, criterion);
        return List.of(
                new Value.Count(found),
                new Value.Count(found(last, criterion)),
                new Value.Count(found(before, criterion)),
                new Value.Share(found.size(), now.size()));
    }

    private List<Item> found(List<Item> items, Criterion criterion) {
        return asked(items).stream().filter(criterion).map(Asked::item).toList();
    }

    private List<Asked> asked(List<Item> items) {
        return items.stream().map(item -> new Asked(item, material.trait(item))).toList();
    }
}
