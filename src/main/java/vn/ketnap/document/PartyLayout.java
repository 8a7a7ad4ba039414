package vn.ketnap.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns the lines of a form's source into a Word document in the Party layout (FMT-01 to FMT-16), fields
/// still unfilled. Headings are known here only, signatures in [Signatures], margins and styles in [StaticParts].
///
/// A line is a paragraph, or begins with what it is: `@head cell` the heading, `#` the name of the paper,
/// `##` what it is about, `@about` the subject of a letter, `@to` whom it is sent to, `=` a heading inside,
/// `>` centred, `@table 10 60 30` with rows `| … | … |`, `@recipients`, `@sign`, `@signs`, `@photo`,
/// `@break`. Lines `{{#neu x}}`, `{{#khong x}}`, `{{#moi x}}`, `{{/}}` stand alone.
final class PartyLayout {

    private static final Pattern CELLS = Pattern.compile("\\s*\\|(?=\\s|$)");
    private static final int[] SIDES = {46, 54};
    private static final int[] HALVES = {50, 50};
    private static final int MOST_COLUMNS = 8;

    private final Form form;
    private final Edition edition;
    private final StringBuilder body = new StringBuilder(8192);
    private List<String> recipients = List.of();
    private int[] columns = {};
    private boolean inTable;
    private int opened;

    private PartyLayout(Form form, Edition edition) {
        this.form = form;
        this.edition = edition;
    }

    /// The body of the document, without its section.
    static String body(Form form, Edition edition) {
        var layout = new PartyLayout(form, edition);
        for (var i = 0; i < form.lines().size(); i++) {
            layout.line(
                    form.lines().get(i),
                    i + 1 < form.lines().size() ? form.lines().get(i + 1) : "");
        }
        layout.closeTable();
        return layout.ended();
    }

    /// What must follow the last table takes no room: it would bring an empty page.
    private String ended() {
        var last = Ink.empty("NoiNhan");
        var written = body.toString();
        return written.endsWith(last)
                ? written.substring(0, written.length() - last.length()) + Ink.empty("Het")
                : written;
    }

    private void line(String line, String next) {
        if (inTable && !staysInTable(line, next)) {
            closeTable();
        }
        if (line.startsWith("@")) {
            directive(line);
        } else if (line.startsWith("## ")) {
            body.append(Ink.paragraph("TrichYeu", line.substring(3)));
        } else if (line.startsWith("# ")) {
            body.append(Ink.paragraph("Ten", line.substring(2)));
        } else if (line.equals("-----")) {
            body.append(Ink.paragraph("Gach", line));
        } else if (line.startsWith("= ")) {
            body.append(Ink.paragraph("Muc", line.substring(2)));
        } else if (line.startsWith("> ")) {
            body.append(Ink.paragraph("Giua", line.substring(2)));
        } else if (line.startsWith("|")) {
            row(line);
        } else if (inTable) {
            // A block mark between rows stands in a row of its own, which the compiler takes away.
            body.append(Ink.row(false, wide(line), columns));
        } else {
            body.append(Ink.paragraph("Than", line));
        }
    }

    /// Rows, and marks around rows: one that was opened before the table closes after it.
    private boolean staysInTable(String line, String next) {
        if (line.startsWith("{{/")) {
            opened--;
            return opened >= 0;
        }
        if (line.startsWith("{{#") && next.startsWith("|")) {
            opened++;
            return true;
        }
        return line.startsWith("|");
    }

    private void directive(String line) {
        var space = line.indexOf(' ');
        var word = space < 0 ? line : line.substring(0, space);
        var rest = space < 0 ? "" : line.substring(space + 1).strip();
        switch (word) {
            case "@head" -> head(rest);
            case "@about" -> body.append(Ink.paragraph("VeViec", rest));
            case "@to" -> to(parts(rest));
            case "@table" -> table(rest);
            case "@recipients" -> recipients = parts(rest);
            case "@sign" -> sign(rest.isEmpty() ? Signatures.usual(form) : parts(rest));
            case "@signs" -> signs(rest);
            case "@photo" -> photo();
            case "@break" -> body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            default -> throw new IllegalArgumentException(form.code() + ": " + line);
        }
    }

    /// FMT-03, FMT-04: above left the superior and the issuer, right the Party and the day; or the Party
    /// alone for what a person writes.
    private void head(String issuer) {
        if (issuer.equals("person")) {
            body.append(Ink.paragraph("DauDang", "ĐẢNG CỘNG SẢN VIỆT NAM", "<w:u w:val=\"single\"/>"));
            return;
        }
        var union = issuer.equals("union");
        var left = new StringBuilder();
        left.append(Ink.paragraph("DauNho", "{{#neu head.above}}"))
                .append(Ink.paragraph("DauNho", "{{head.above|hoa}}"))
                .append(Ink.paragraph("DauNho", "{{/}}"))
                .append(Ink.paragraph("DauDam", "{{head.issuer|hoa}}"))
                .append(Ink.paragraph("DauNho", union ? "***" : "*"));
        if (form.register().isPresent()) {
            left.append(Ink.paragraph(
                    "DauNho",
                    "[[" + edition.number() + "{{paper.number}}]][[!paper.number:" + edition.number()
                            + "      -{{paper.symbol}}]]"));
        }
        if (form.about().isPresent()) {
            left.append(Ink.paragraph("VeViec", "Về việc " + form.about().get()));
        }
        var right = Ink.paragraph(
                        "DauDang",
                        union ? "ĐOÀN TNCS HỒ CHÍ MINH" : "ĐẢNG CỘNG SẢN VIỆT NAM",
                        "<w:u w:val=\"single\"/>")
                + Ink.paragraph("Ngay", "[[{{paper.place}}, ]]{{paper.day|ngay}}");
        body.append(Ink.bare(new String[] {left.toString(), right}, SIDES));
        body.append(Ink.empty("Gach"));
    }

    private void to(List<String> whom) {
        if (whom.size() == 1) {
            body.append(Ink.paragraph("KinhGui", "//Kính gửi:// " + whom.getFirst()));
            return;
        }
        body.append(Ink.paragraph("KinhGui", "//Kính gửi://"));
        whom.forEach(one -> body.append(Ink.paragraph("KinhGui", "- " + one)));
    }

    private void table(String widths) {
        columns = Pattern.compile(" +")
                .splitAsStream(widths)
                .mapToInt(Integer::parseInt)
                .toArray();
        inTable = true;
        opened = 0;
        body.append(Ink.table(true, columns));
    }

    private void row(String line) {
        var heading = line.startsWith("|!");
        var cells = CELLS.split(line.substring(heading ? 2 : 1), -1);
        if (cells.length != columns.length + 1) {
            throw new IllegalArgumentException(form.code() + ": " + line);
        }
        var written = new String[columns.length];
        for (var i = 0; i < columns.length; i++) {
            written[i] = Ink.paragraph((heading ? "ODau" : "O") + size(), cells[i].strip());
        }
        var spare = !heading && String.join("", cells).isBlank();
        body.append(spare ? Ink.spareRow(written, columns) : Ink.row(heading, written, columns));
    }

    /// Books with more columns than a page has room for are written small.
    private String size() {
        return columns.length > MOST_COLUMNS ? "Nho" : "";
    }

    private String[] wide(String mark) {
        var written = new String[columns.length];
        java.util.Arrays.fill(written, Ink.empty("O"));
        written[0] = Ink.paragraph("O", mark);
        return written;
    }

    private void closeTable() {
        if (inTable) {
            inTable = false;
            body.append("</w:tbl>").append(Ink.empty("NoiNhan"));
        }
    }

    /// FMT-11 to FMT-13: left where it goes, right who signs; the last words are the name.
    private void sign(List<String> lines) {
        LastWords.keep(body);
        body.append(Ink.bare(new String[] {Signatures.recipients(recipients, edition), Signatures.of(lines)}, SIDES))
                .append(Ink.empty("NoiNhan"));
        recipients = List.of();
    }

    /// Two who sign beside each other, parted by `||` (FMT-15).
    private void signs(String rest) {
        LastWords.keep(body);
        var both = rest.split("\\|\\|");
        body.append(Ink.bare(
                        new String[] {Signatures.of(parts(both[0].strip())), Signatures.of(parts(both[1].strip()))},
                        HALVES))
                .append(Ink.empty("NoiNhan"));
    }

    /// A frame for a photograph of 3 by 4 centimetres.
    private void photo() {
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"1701\" w:type=\"dxa\"/>")
                .append(Ink.lines("top", "left", "bottom", "right"))
                .append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"1701\"/></w:tblGrid>")
                .append(
                        "<w:tr><w:trPr><w:trHeight w:val=\"2268\" w:hRule=\"exact\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"1701\"")
                .append(" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>")
                .append(Ink.paragraph("KyNho", "Ảnh 3×4"))
                .append("</w:tc></w:tr></w:tbl>")
                .append(Ink.empty("NoiNhan"));
    }

    private static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        for (var one : line.split("\\s\\|\\s")) {
            if (!one.isBlank()) {
                parts.add(one.strip());
            }
        }
        return parts;
    }
}
