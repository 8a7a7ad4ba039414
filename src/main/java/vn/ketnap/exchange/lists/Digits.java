package vn.ketnap.exchange.lists;

import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers that are names: telephone and citizen numbers. Excel eats their leading zeros.
///
/// @param value the digits; empty when they cannot be told
/// @param repaired whether digits had to be changed
record Digits(Optional<String> value, boolean repaired) {

    private static final Pattern SEVERAL = Pattern.compile("[;/,]|\\s-\\s|\\R");
    private static final Pattern OTHER = Pattern.compile("\\D+");
    private static final Pattern POWER = Pattern.compile("\\d[.,]?\\d*[eE]\\+?\\d+");

    /// Ten digits with a leading zero, eleven for the mobile numbers of before September 2018. Of several
    /// numbers in one cell the first is taken; all stay as written.
    static Digits phone(Cell cell) {
        var parts = SEVERAL.split(cell.raw().strip());
        var raw = parts.length == 0 ? "" : parts[0];
        var several = parts.length > 1;
        var digits = OTHER.matcher(raw).replaceAll("");
        var abroad = raw.strip().startsWith("+84") || (digits.length() >= 11 && digits.startsWith("84"));
        if (abroad) {
            var rest = digits.substring(2);
            return new Digits(Optional.of(rest.startsWith("0") ? rest : "0" + rest), true);
        }
        if (digits.length() >= 9 && digits.length() <= 10 && !digits.startsWith("0")) {
            return new Digits(Optional.of("0" + digits), true);
        }
        var number = Optional.of(digits).filter(one -> one.length() >= 7 && one.length() <= 12);
        return new Digits(number, several || (number.isEmpty() && !digits.isEmpty()));
    }

    /// Twelve digits (CCCD) or nine (CMND). A number cell has lost its zeros; words are believed when they have nine or
    /// twelve.
    static Digits citizen(Cell cell, boolean nine) {
        if (POWER.matcher(cell.raw().strip()).matches()) {
            return new Digits(Optional.empty(), true);
        }
        var digits = OTHER.matcher(cell.raw()).replaceAll("");
        var length = digits.length();
        if (length == 12 || (length == 9 && (nine || cell instanceof Cell.Words))) {
            return new Digits(Optional.of(digits), false);
        }
        if (length >= 7 && length < 12) {
            var whole = nine && length < 9 ? 9 : 12;
            return new Digits(Optional.of("0".repeat(whole - length) + digits), true);
        }
        return new Digits(Optional.empty(), true);
    }
}
