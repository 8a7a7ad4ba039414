package vn.ketnap.document;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;

/// A Word file as a page of the browser, to look at and to print where no PDF can be made. Words are escaped; looks are
/// classes of the stylesheet, never styles of the file.
public final class PrintView {

    private static final Map<String, String> ALIGN =
            Map.of("center", "mid", "both", "even", "justify", "even", "right", "end", "end", "end");

    private final StringBuilder html = new StringBuilder(8192);

    private PrintView() {}

    /// Safe to be written into a page as it is.
    public static String of(byte[] file) {
        var document = TemplateCompiler.parse(
                Objects.requireNonNull(WordFile.read(file).get(WordFile.DOCUMENT)));
        var view = new PrintView();
        view.children(document.getDocumentElement());
        return view.html.toString();
    }

    private void children(Element element) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "w:p" -> paragraph(element);
            case "w:tbl" -> {
                var lined = element.getElementsByTagName("w:tblBorders").getLength() > 0;
                html.append("<table class=\"doc-table")
                        .append(lined ? " lined" : "")
                        .append("\"><tbody>");
                children(element);
                html.append("</tbody></table>");
            }
            case "w:tr" -> {
                html.append("<tr>");
                children(element);
                html.append("</tr>");
            }
            case "w:tc" -> {
                html.append("<td>");
                children(element);
                html.append("</td>");
            }
            case "w:body", "w:sdt", "w:sdtContent", "w:document" -> children(element);
            default -> {}
        }
    }

    private void paragraph(Element paragraph) {
        html.append("<p class=\"");
        child(paragraph, "w:pPr").ifPresent(looks -> {
            child(looks, "w:pStyle").ifPresent(style -> html.append("doc-").append(word(style)));
            child(looks, "w:jc").ifPresent(jc -> html.append(' ').append(ALIGN.getOrDefault(value(jc), "")));
        });
        html.append("\">");
        runs(paragraph);
        html.append("</p>");
    }

    private void runs(Element around) {
        for (var child = around.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                switch (one.getTagName()) {
                    case "w:r" -> run(one);
                    case "w:hyperlink", "w:ins", "w:smartTag", "w:sdt", "w:sdtContent" -> runs(one);
                    default -> {}
                }
            }
        }
    }

    private void run(Element run) {
        var looks = child(run, "w:rPr");
        var bold = looks.flatMap(one -> child(one, "w:b")).isPresent();
        var italic = looks.flatMap(one -> child(one, "w:i")).isPresent();
        var underlined = looks.flatMap(one -> child(one, "w:u")).isPresent();
        html.append(bold ? "<b>" : "").append(italic ? "<i>" : "").append(underlined ? "<u>" : "");
        for (var child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                switch (one.getTagName()) {
                    case "w:t" -> html.append(escaped(one.getTextContent()));
                    case "w:br", "w:cr" ->
                        html.append(
                                one.getAttribute("w:type").equals("page")
                                        ? "<span class=\"doc-page\"></span>"
                                        : "<br>");
                    case "w:tab" -> html.append("&emsp;");
                    default -> {}
                }
            }
        }
        html.append(underlined ? "</u>" : "").append(italic ? "</i>" : "").append(bold ? "</b>" : "");
    }

    private static Optional<Element> child(Element element, String name) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one && one.getTagName().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String value(Element element) {
        return element.getAttribute("w:val");
    }

    private static String word(Element style) {
        return value(style).replaceAll("[^A-Za-z0-9]", "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
