package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;

/// An amendment before it is entered (bản nhập sửa đổi); [#objections] says what is wrong with it.
///
/// @param key the key of the number; the day or the year for the calendar
/// @param value as the files write it
public record Draft(
        Amendment.Kind kind, String key, LocalDate from, String value, String document, String clause, String note) {

    public static Draft number(String key, LocalDate from, String value, String document, String clause, String note) {
        return new Draft(Amendment.Kind.NUMBER, key, from, value, document, clause, note);
    }

    /// Nobody works that day, or it is worked after all.
    public static Draft day(LocalDate day, Correction.Kind kind, String document, String note) {
        var value = kind == Correction.Kind.OFF ? "off" : "worked";
        return new Draft(Amendment.Kind.DAY, day.toString(), day, value, document, "", note);
    }

    /// The government has announced the days off of a year.
    public static Draft year(int year, String document, String note) {
        return new Draft(
                Amendment.Kind.YEAR, Integer.toString(year), LocalDate.of(year, 1, 1), "confirmed", document, "", note);
    }

    /// What is wrong with it, by field; nothing when it may be entered.
    List<Objection> objections(Book book) {
        return new DraftCheck(book).of(this);
    }
}
