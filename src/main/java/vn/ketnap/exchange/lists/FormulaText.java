package vn.ketnap.exchange.lists;

import java.util.regex.Pattern;

/// Text that a spreadsheet would run as a formula when it is written into a cell without care. Exports write such text
/// as text, never as a formula; in .csv they put an apostrophe before it.
public final class FormulaText {

    private static final Pattern CERTAIN = Pattern.compile("^[=@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern SIGNED = Pattern.compile("^[+\\-](?=[A-Za-z(\"']|.*[|(!=]).*", Pattern.DOTALL);

    private FormulaText() {}

    /// `=…`, `@…`, and a sign before letters or a call; a telephone number (`+84…`), a dash or a bullet is none.
    public static boolean is(String words) {
        var text = words.strip();
        return text.length() > 1
                && (CERTAIN.matcher(text).matches() || SIGNED.matcher(text).matches() || words.startsWith("\t="));
    }
}
