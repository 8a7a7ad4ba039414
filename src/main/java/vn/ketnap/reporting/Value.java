package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// What stands in one place of a table.
public sealed interface Value {

    /// How many cases, with the cases themselves: the list behind a figure is as long as the figure by construction.
    record Count(List<Item> items) implements Value {

        public Count {
            items = List.copyOf(items);
        }

        public int n() {
            return items.size();
        }
    }

    /// A number with nothing behind it: a target, members, days.
    record Amount(double n) implements Value {}

    /// A share of a whole (tỷ lệ); nothing of nothing is no share.
    record Share(int part, int whole) implements Value {

        public boolean isKnown() {
            return whole > 0;
        }

        public double percent() {
            return 100.0 * part / whole;
        }
    }

    record Day(LocalDate day) implements Value {}

    /// How many cases, put together from the reports of units: no list lies behind it.
    ///
    /// @param shown what may be told where small counts are not: as many, unless that would give away
    ///     one unit's
    record Total(int n, int shown) implements Value {

        public boolean isTold() {
            return n == shown;
        }
    }

    /// A number that is worked out of many, and worked out anew where units are put together.
    sealed interface Made extends Value {

        /// An [Amount]; nothing of nothing.
        Value value();
    }

    /// A quantile, between two values where it falls between them, to a tenth.
    ///
    /// @param many how many there are of each value
    record Quantile(SortedMap<Integer, Integer> many, double share) implements Made {

        public Quantile {
            many = Collections.unmodifiableSortedMap(new TreeMap<>(many));
        }

        @Override
        public Value value() {
            if (many.isEmpty()) {
                return NOTHING;
            }
            var place =
                    share * (many.values().stream().mapToInt(Integer::intValue).sum() - 1);
            var below = at((int) Math.floor(place));
            var n = below + (place - Math.floor(place)) * (at((int) Math.ceil(place)) - below);
            return new Amount(Math.round(n * 10) / 10.0);
        }

        private int at(int place) {
            var before = 0;
            for (var one : many.entrySet()) {
                before += one.getValue();
                if (place < before) {
                    return one.getKey();
                }
            }
            throw new IndexOutOfBoundsException(place);
        }
    }

    /// An average, to a tenth.
    record Mean(long sum, int of) implements Made {

        @Override
        public Value value() {
            return of == 0 ? NOTHING : new Amount(Math.round(10.0 * sum / of) / 10.0);
        }
    }

    /// How many different things there are, each counted once however many units name it.
    record Distinct(SortedSet<String> names) implements Made {

        public Distinct {
            names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        }

        @Override
        public Value value() {
            return new Amount(names.size());
        }
    }

    /// A unit below, whose own report can be opened.
    record Unit(String code, String name) implements Value {}

    /// Words as they were written: names of organisations.
    record Words(String words) implements Value {}

    /// Words of the program, under a key of its messages.
    record Key(String key) implements Value {}

    /// Somebody, by name where the viewer may see it.
    record Named(UUID person, String name) implements Value {}

    /// Not known, or nothing to say.
    record Nothing() implements Value {}

    Value NOTHING = new Nothing();
}
