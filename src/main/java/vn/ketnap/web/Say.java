package vn.ketnap.web;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.ketnap.basics.Text;

/// What a template says, in the reader's language: `@import static vn.ketnap.web.Say.*`.
public final class Say {

    private Say() {}

    /// The shell around the page being drawn: actor, day, language.
    public static Shell shell() {
        return Shell.CURRENT.get();
    }

    public static String t(String key, Object... args) {
        return tongue().t(key, args);
    }

    public static String say(Sentence sentence) {
        return tongue().say(sentence);
    }

    public static String say(Text text) {
        return tongue().say(text);
    }

    public static String day(LocalDate day) {
        return tongue().day(day);
    }

    public static String dayAndMonth(LocalDate day) {
        return tongue().dayAndMonth(day);
    }

    public static String weekday(LocalDate day) {
        return tongue().weekday(day);
    }

    public static String month(YearMonth month) {
        return tongue().month(month);
    }

    public static String number(long number) {
        return tongue().number(number);
    }

    public static String number(double number) {
        return tongue().number(number);
    }

    public static String percent(double share) {
        return tongue().percent(share);
    }

    /// The address of a file of the program itself (style, script, icon), with its version.
    public static String asset(String name) {
        return shell().assets().url(name);
    }

    private static Tongue tongue() {
        return shell().tongue();
    }
}
