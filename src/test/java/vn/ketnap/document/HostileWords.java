package vn.ketnap.document;

import java.util.List;

/// What nobody should type and somebody will: markup, marks of our templates, control characters, marks that turn the
/// direction of writing, formulas, half a letter.
public final class HostileWords {

    public static final String WORDS =
            "</w:t></w:r><w:br/>&amp;{{paper.day}}[[x]]]]>{{/}}\u202Eđảo\u202C\u200F\u0000\u0007\u001B"
                    + "\uD800\uFFFF=1+1|@SUM(A1)${x}%s\r\nhàng\thai\"'<!--?>";

    private HostileWords() {}

    /// The same fields with these words in each that holds words, rows included.
    static Fields in(Fields fields) {
        return with(fields, WORDS);
    }

    static Fields with(Fields fields, String words) {
        var hostile = new Fields();
        fields.forEach((name, value) -> {
            switch (value) {
                case FieldValue.Words _ -> hostile.put(name, words);
                case FieldValue.Rows rows ->
                    hostile.put(
                            name,
                            rows.rows().stream().map(row -> with(row, words)).toList());
                default -> hostile.put(name, value);
            }
        });
        return hostile;
    }

    /// What may be printed of them.
    public static List<String> printed() {
        return List.of("</w:t></w:r><w:br/>&amp;{{paper.day}}[[x]]]]>{{/}}đảo=1+1|@SUM(A1)${x}%s", "hàng hai\"'<!--?>");
    }
}
