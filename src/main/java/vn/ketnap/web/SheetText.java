package vn.ketnap.web;

/// Words as they go into a cell of a spreadsheet.
public final class SheetText {

    private SheetText() {}

    /// A name never begins a formula: what a spreadsheet would take for one is marked as text.
    public static String plain(String words) {
        return !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
