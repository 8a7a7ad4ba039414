package vn.ketnap.document;

import java.time.LocalDate;
import java.util.List;

/// One value that a paper may print.
public sealed interface FieldValue {

    /// Whether there is nothing to print, or nothing to say yes to.
    default boolean isEmpty() {
        return false;
    }

    record Words(String said) implements FieldValue {

        static final Words NONE = new Words("");

        @Override
        public boolean isEmpty() {
            return said.isBlank();
        }
    }

    record Day(LocalDate on) implements FieldValue {}

    record Count(long of) implements FieldValue {}

    record Share(long part, long whole) implements FieldValue {}

    record Truth(boolean yes) implements FieldValue {
        @Override
        public boolean isEmpty() {
            return !yes;
        }
    }

    record Rows(List<Fields> rows) implements FieldValue {

        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }
}
