package vn.ketnap.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/// Reads a Word file back as its lines: paragraphs, and rows with their cells parted by ` | `.
public final class Docx {

    private Docx() {}

    public static List<String> lines(byte[] file) {
        var document = TemplateCompiler.parse(
                java.util.Objects.requireNonNull(WordFile.read(file).get(WordFile.DOCUMENT)));
        var lines = new ArrayList<String>();
        read((Element) document.getDocumentElement().getFirstChild(), lines);
        return lines;
    }

    public static String text(byte[] file) {
        return String.join("\n", lines(file));
    }

    private static void read(Element element, List<String> lines) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inner)) {
                continue;
            }
            switch (inner.getTagName()) {
                case "w:p" -> lines.add(words(inner));
                case "w:tr" -> {
                    var cells = new ArrayList<String>();
                    for (var cell = inner.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                        if (cell instanceof Element one && one.getTagName().equals("w:tc")) {
                            var said = new ArrayList<String>();
                            read(one, said);
                            cells.add(String.join(
                                    " / ",
                                    said.stream()
                                            .filter(line -> !line.isBlank())
                                            .toList()));
                        }
                    }
                    lines.add(String.join(" | ", cells));
                }
                default -> read(inner, lines);
            }
        }
    }

    private static String words(Element paragraph) {
        var words = new StringBuilder();
        var all = paragraph.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            switch (((Element) all.item(i)).getTagName()) {
                case "w:t" -> words.append(all.item(i).getTextContent());
                case "w:br" -> words.append('\n');
                default -> {}
            }
        }
        return words.toString();
    }
}
