package vn.ketnap.exchange.lists;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One cell as the file has it, before anybody reads meaning into it.
sealed interface Cell {

    /// The words a person sees in the cell, as written.
    String raw();

    static Cell none() {
        return new Words("");
    }

    default boolean blank() {
        return raw().isBlank();
    }

    record Words(String raw) implements Cell {}

    record Amount(BigDecimal value) implements Cell {
        @Override
        public String raw() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /// A real date of the spreadsheet; `serial` is the number behind it.
    record Day(LocalDate date, double serial) implements Cell {
        @Override
        public String raw() {
            return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
    }
}
