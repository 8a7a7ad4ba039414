package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.List;
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
