package vn.ketnap.document;

import java.util.regex.Pattern;

/// Paragraphs, runs and cells of WordprocessingML in the Party layout. Within words `**…**` is bold and `//…//` italic.
final class Ink {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|//(.+?)//");

    private Ink() {}

    /// A paragraph of a style of [StaticParts].
    static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs(words, "") + "</w:p>";
    }

    static String paragraph(String style, String words, String marks) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words, marks) + "</w:p>";
    }

    static String empty(String style) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr></w:p>";
    }

    /// A table without lines, its columns in per cent.
    static String bare(String[] cells, int... shares) {
        return table(false, shares) + row(false, cells, shares) + "</w:tbl>";
    }

    static String table(boolean lined, int... shares) {
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>");
        if (lined) {
            xml.append(lines("top", "left", "bottom", "right", "insideH", "insideV"));
        }
        xml.append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/>")
                .append("<w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (var share : shares) {
            xml.append("<w:gridCol w:w=\"").append(share * 93).append("\"/>");
        }
        return xml.append("</w:tblGrid>").toString();
    }

    /// The lines of a table, by side.
    static String lines(String... sides) {
        var xml = new StringBuilder("<w:tblBorders>");
        for (var side : sides) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return xml.append("</w:tblBorders>").toString();
    }

    /// A row; `cells` hold whole paragraphs.
    static String row(boolean heading, String[] cells, int... shares) {
        return row(heading ? "<w:tblHeader/>" : "", cells, shares);
    }

    /// An empty row to write in by hand: seven millimetres at least.
    static String spareRow(String[] cells, int... shares) {
        return row("<w:trHeight w:val=\"397\" w:hRule=\"atLeast\"/>", cells, shares);
    }

    private static String row(String looks, String[] cells, int... shares) {
        var xml =
                new StringBuilder("<w:tr><w:trPr><w:cantSplit/>").append(looks).append("</w:trPr>");
        for (var i = 0; i < cells.length; i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(shares[i] * 50)
                    .append("\" w:type=\"pct\"/></w:tcPr>")
                    .append(cells[i])
                    .append("</w:tc>");
        }
        return xml.append("</w:tr>").toString();
    }

    private static String runs(String words, String marks) {
        var xml = new StringBuilder();
        var found = MARKED.matcher(words);
        var from = 0;
        while (found.find()) {
            xml.append(run(words.substring(from, found.start()), marks));
            xml.append(
                    found.group(1) == null
                            ? run(found.group(2), marks + "<w:i/>")
                            : run(found.group(1), marks + "<w:b/>"));
            from = found.end();
        }
        return xml.append(run(words.substring(from), marks)).toString();
    }

    static String run(String words, String marks) {
        return words.isEmpty()
                ? ""
                : "<w:r>" + (marks.isEmpty() ? "" : "<w:rPr>" + marks + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                        + Xml.text(words) + "</w:t></w:r>";
    }
}
