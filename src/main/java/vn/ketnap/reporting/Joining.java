package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Puts tables of units together (tổng hợp): rows by their keys, each place from the same places.
final class Joining {

    private static final int FEW = Reports.FEW;

    private Joining() {}

    /// One table of several of the same columns; rows in the order in which they come first.
    static Table of(List<Table> parts) {
        var rows = new LinkedHashMap<String, List<Table.Row>>();
        parts.forEach(part -> part.rows()
                .forEach(row ->
                        rows.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row)));
        var totals = parts.stream().flatMap(part -> part.total().stream()).toList();
        var first = parts.getFirst();
        return new Table(
                first.code(),
                first.columns(),
                rows.values().stream().map(Joining::row).toList(),
                totals.isEmpty() ? Optional.empty() : Optional.of(row(totals)),
                first.notes());
    }

    private static Table.Row row(List<Table.Row> rows) {
        var first = rows.getFirst();
        return first.with(IntStream.range(0, first.values().size())
                .mapToObj(
                        i -> value(rows.stream().map(row -> row.values().get(i)).toList()))
                .toList());
    }

    /// What the same place of several units comes to. Words stay where all say the same.
    static Value value(List<Value> all) {
        var values = all.stream().filter(one -> !(one instanceof Value.Nothing)).toList();
        if (values.isEmpty()) {
            return Value.NOTHING;
        }
        return switch (values.getFirst()) {
            case Value.Count _, Value.Total _ -> total(values);
            case Value.Amount _ ->
                new Value.Amount(of(Value.Amount.class, values).stream()
                        .mapToDouble(Value.Amount::n)
                        .sum());
            case Value.Share _ -> {
                var shares = of(Value.Share.class, values);
                yield new Value.Share(
                        shares.stream().mapToInt(Value.Share::part).sum(),
                        shares.stream().mapToInt(Value.Share::whole).sum());
            }
            case Value.Quantile one -> quantile(one.share(), of(Value.Quantile.class, values));
            case Value.Mean _ -> {
                var means = of(Value.Mean.class, values);
                yield new Value.Mean(
                        means.stream().mapToLong(Value.Mean::sum).sum(),
                        means.stream().mapToInt(Value.Mean::of).sum());
            }
            case Value.Distinct _ -> distinct(of(Value.Distinct.class, values));
            case Value word -> values.stream().allMatch(word::equals) ? word : Value.NOTHING;
        };
    }

    private static <T extends Value> List<T> of(Class<T> kind, List<Value> values) {
        return values.stream().map(kind::cast).toList();
    }

    private static Value distinct(List<Value.Distinct> all) {
        var names = new TreeSet<String>();
        all.forEach(one -> names.addAll(one.names()));
        return new Value.Distinct(names);
    }

    private static Value quantile(double share, List<Value.Quantile> all) {
        var many = new TreeMap<Integer, Integer>();
        all.forEach(one -> one.many().forEach((value, n) -> many.merge(value, n, Integer::sum)));
        return new Value.Quantile(many, share);
    }

    /// Where small counts are not told, neither is a total from which one of them would follow: by
    /// taking away what is told of the other units, or because all that are not told must be the least
    /// or the most they can be.
    private static Value.Total total(List<Value> values) {
        var all = values.stream().map(Joining::total).toList();
        var n = sum(all, Value.Total::n);
        var veiled = all.stream().filter(one -> !isSeen(one)).toList();
        if (veiled.isEmpty()) {
            return new Value.Total(n, n);
        }
        var less = sum(veiled, Value.Total::n);
        var isSafe = veiled.size() > 1
                && less > sum(veiled, one -> floor(one) + 1)
                && (less < veiled.size() * (FEW - 1) || !veiled.stream().allMatch(Value.Total::isTold));
        return new Value.Total(n, isSafe ? n : n - less + sum(veiled, Joining::floor));
    }

    private static Value.Total total(Value value) {
        return switch (value) {
            case Value.Count count -> new Value.Total(count.n(), count.n());
            case Value.Total total -> total;
            default -> throw new IllegalArgumentException(String.valueOf(value));
        };
    }

    private static boolean isSeen(Value.Total one) {
        return one.n() == 0 || (one.isTold() && one.n() >= FEW);
    }

    /// What is known of a count that is not told: nothing of a small one.
    private static int floor(Value.Total one) {
        return one.isTold() ? 0 : one.shown();
    }

    private static int sum(List<Value.Total> all, ToIntFunction<Value.Total> of) {
        return all.stream().mapToInt(of).sum();
    }
}
