package vn.ketnap.exchange.lists;

import java.util.regex.Pattern;

/// A row that heads the rows below it: `I. Chi bộ Trường Mầm non (5 người)`.
final class Subheading {

    private static final Pattern ORDINAL =
            Pattern.compile("^\\(?([IVXLC]{1,6}|[A-ZĐ]|\\d{1,2})(\\.\\d+)*[.)/:\\-]+ *|^[-+*•] *");
    private static final Pattern COUNT = Pattern.compile(
            " *[(:\\-–] *(gồm |có )?\\d+ *(người|đ/c|đc|đồng chí|quần chúng|qc|đv|đảng viên|nguoi|dong chi)\\.? *\\)?$|:$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Subheading() {}

    /// The words without the ordinal before and the count behind.
    static String cell(String words) {
        var tidy = Spelling.spaced(words);
        return COUNT.matcher(ORDINAL.matcher(tidy).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
