package vn.ketnap.exchange.lists;

import java.util.Locale;

/// A row that holds no entry of the list, and what it is instead.
public record Ignored(String sheet, int row, Kind kind) {

    public enum Kind {
        TITLE,
        HEADER,
        SUBHEADING,
        BLANK,
        TOTAL,
        SIGNATURE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
