package vn.ketnap.document;

/// Words as text of WordprocessingML. What no XML may hold and what turns the direction of writing is left out, so
/// that no value can break a file or show other words than were typed.
final class Xml {

    private static final String BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";

    private Xml() {}

    /// Escapes; a new line becomes a break within the paragraph.
    static void text(String words, StringBuilder out) {
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append(' ');
                case '\n' -> out.append(BREAK);
                default -> {
                    if (printable(letter)) {
                        out.appendCodePoint(letter);
                    }
                }
            }
        });
    }

    static String text(String words) {
        var out = new StringBuilder(words.length() + 16);
        text(words, out);
        return out.toString();
    }

    private static boolean printable(int letter) {
        var control = letter < 0x20 || (letter >= 0x7F && letter < 0xA0);
        var turning = letter == 0x200E
                || letter == 0x200F
                || letter == 0x061C
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069);
        var outside = (letter >= 0xD800 && letter <= 0xDFFF) || (letter & 0xFFFE) == 0xFFFE;
        return !control && !turning && !outside;
    }
}
