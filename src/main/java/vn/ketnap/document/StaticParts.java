package vn.ketnap.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The parts of a Word file that are the same in each of our papers: styles, page numbers from page 2
/// (FMT-14), the font with a substitute of equal width (FMT-02).
final class StaticParts {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /// What stands before the paragraphs of a document, and after its section.
    static final String OPENING = HEAD + "<w:document " + W + "><w:body>";
    static final String CLOSING = "</w:body></w:document>";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private StaticParts() {}

    /// Every part but the document itself, by name.
    static Map<String, byte[]> all() {
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "[Content_Types].xml", types());
        put(
                parts,
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"" + REL
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        put(
                parts,
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relationship("rId1", "styles") + relationship("rId2", "settings")
                        + relationship("rId3", "fontTable") + relationship("rId4", "header") + "</Relationships>");
        put(parts, "word/styles.xml", styles());
        put(
                parts,
                "word/settings.xml",
                "<w:settings " + W + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/><w:compat>"
                        + "<w:doNotExpandShiftReturn/><w:compatSetting w:name=\"compatibilityMode\""
                        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                        + "<w:themeFontLang w:val=\"vi-VN\"/></w:settings>");
        put(
                parts,
                "word/fontTable.xml",
                "<w:fonts " + W + "><w:font w:name=\"Times New Roman\"><w:altName w:val=\"Liberation Serif\"/>"
                        + "<w:charset w:val=\"00\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>");
        put(
                parts,
                "word/header.xml",
                "<w:hdr " + W + "><w:p><w:pPr><w:pStyle w:val=\"Trang\"/></w:pPr><w:r><w:fldChar"
                        + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"end\"/></w:r></w:p></w:hdr>");
        return parts;
    }

    /// The whole document around its paragraphs.
    static String document(String body, String section) {
        return OPENING + body + section + CLOSING;
    }

    /// A4 with the margins of FMT-01: 20, 15, 20, 30 mm.
    static String section(boolean landscape) {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
                + (landscape
                        ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                        : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>";
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, ((xml.startsWith("<?xml") ? "" : HEAD) + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("document", "document.main") + override("styles", "styles")
                + override("settings", "settings") + override("fontTable", "fontTable")
                + override("header", "header") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationship(String id, String part) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + REL + part + "\" Target=\"" + part + ".xml\"/>";
    }

    private static String styles() {
        var xml = new StringBuilder("<w:styles ").append(W).append("><w:docDefaults><w:rPrDefault><w:rPr>");
        xml.append("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\"")
                .append(
                        " w:cs=\"Times New Roman\"/><w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                .append("<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
                .append(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        // FMT-08: size 14, justified, first line 10 mm, at least 18 points a line, 6 points between paragraphs.
        style(
                xml,
                "Than",
                "w:after=\"120\" w:line=\"360\" w:lineRule=\"atLeast\"",
                "w:firstLine=\"567\"",
                "both",
                28,
                "");
        style(xml, "Giua", "w:after=\"60\"", "", "center", 28, "");
        style(xml, "Muc", "w:before=\"120\" w:after=\"120\"", "w:firstLine=\"567\"", "both", 28, "<w:b/>");
        // FMT-07, FMT-03, FMT-04.
        style(xml, "Ten", "w:before=\"240\" w:after=\"0\"", "", "center", 30, "<w:b/>");
        style(xml, "TrichYeu", "w:after=\"0\"", "", "center", 28, "<w:b/>");
        style(xml, "Gach", "w:after=\"180\"", "", "center", 28, "");
        style(xml, "DauNho", "w:after=\"0\"", "", "center", 28, "");
        style(xml, "DauDam", "w:after=\"0\"", "", "center", 28, "<w:b/>");
        style(xml, "DauDang", "w:after=\"60\"", "", "center", 30, "<w:b/>");
        style(xml, "Ngay", "w:after=\"0\"", "", "center", 28, "<w:i/>");
        style(xml, "VeViec", "w:after=\"0\"", "", "center", 24, "<w:i/>");
        style(xml, "KinhGui", "w:before=\"60\" w:after=\"60\"", "w:left=\"1134\"", "left", 28, "");
        style(xml, "Ky", "w:after=\"0\"", "", "center", 28, "<w:b/>");
        style(xml, "KyNho", "w:after=\"0\"", "", "center", 26, "<w:i/>");
        style(xml, "NoiNhan", "w:after=\"0\"", "", "left", 24, "");
        style(xml, "Het", "w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"", "", "left", 2, "");
        style(xml, "O", "w:before=\"40\" w:after=\"40\"", "", "left", 26, "");
        style(xml, "ODau", "w:before=\"40\" w:after=\"40\"", "", "center", 26, "<w:b/>");
        style(xml, "ONho", "w:before=\"20\" w:after=\"20\"", "", "left", 20, "");
        style(xml, "ODauNho", "w:before=\"20\" w:after=\"20\"", "", "center", 20, "<w:b/>");
        style(xml, "Trang", "w:after=\"0\"", "", "center", 28, "");
        return xml.append("</w:styles>").toString();
    }

    private static void style(
            StringBuilder xml, String id, String spacing, String indent, String align, int size, String marks) {
        xml.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"")
                .append(id)
                .append("\"><w:name w:val=\"")
                .append(id)
                .append("\"/><w:basedOn w:val=\"Normal\"/><w:pPr>")
                .append(id.equals("Muc") || id.startsWith("Ky") ? "<w:keepNext/>" : "")
                .append("<w:spacing ")
                .append(spacing)
                .append("/>")
                .append(indent.isEmpty() ? "" : "<w:ind " + indent + "/>")
                .append("<w:jc w:val=\"")
                .append(align)
                .append("\"/></w:pPr><w:rPr>")
                .append(marks)
                .append("<w:sz w:val=\"")
                .append(size)
                .append("\"/><w:szCs w:val=\"")
                .append(size)
                .append("\"/></w:rPr></w:style>");
    }
}
