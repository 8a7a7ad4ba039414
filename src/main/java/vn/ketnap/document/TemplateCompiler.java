package vn.ketnap.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads a part of a Word file once into [Piece]s. Word splits what is typed into runs as it likes: fields
/// are found in the whole text of a paragraph and take the looks of the run they begin in. A paragraph or
/// row with a block mark alone goes away; a row with a mark in one of its cells is what the mark repeats.
final class TemplateCompiler {

    /// `{{#moi rows}}`, `{{#neu field}}`, `{{#khong field}}`, `{{/}}`.
    static final Pattern BLOCK = Pattern.compile("\\{\\{\\s*(?:#(moi|neu|khong)\\s+([^{}\\s]+)|/\\w*)\\s*}}");

    private final FieldDictionary dictionary;
    private final Set<String> unknown = new TreeSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder fixed = new StringBuilder();
    private List<Piece> out = new ArrayList<>();

    private record Open(String kind, String name, List<Piece> before) {}

    TemplateCompiler(FieldDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// @throws BadTemplate when it names unknown fields or blocks do not close
    static List<Piece> compile(byte[] xml, FieldDictionary dictionary) {
        return new TemplateCompiler(dictionary).document(xml);
    }

    private List<Piece> document(byte[] xml) {
        fixed("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        element(parse(xml).getDocumentElement());
        flush();
        if (!open.isEmpty()) {
            throw new BadTemplate(BadTemplate.Why.UNBALANCED, open.getFirst().name());
        }
        if (!unknown.isEmpty()) {
            throw new BadTemplate(BadTemplate.Why.UNKNOWN_FIELD, String.join(", ", unknown));
        }
        return List.copyOf(out);
    }

    static Document parse(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (SAXException | IOException _) {
            throw new BadTemplate(BadTemplate.Why.NOT_WORD, "");
        }
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "w:p" -> paragraph(element);
            case "w:tr" -> row(element);
            default -> whole(element);
        }
    }

    private void whole(Element element) {
        if (!element.hasChildNodes()) {
            fixed(RawXml.whole(element));
            return;
        }
        fixed(RawXml.start(element));
        children(element);
        fixed(RawXml.end(element));
    }

    private void children(Element element) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                fixed(Xml.text(child.getNodeValue()));
            }
        }
    }

    private void paragraph(Element paragraph) {
        var words = paragraph.getTextContent();
        var block = BLOCK.matcher(words.strip());
        if (block.matches()) {
            mark(block.group(1), block.group(2));
        } else if (words.contains("{{") || words.contains("[[") || words.contains("]]")) {
            fixed(RawXml.start(paragraph));
            new ParagraphCompiler(this).compile(paragraph);
            fixed(RawXml.end(paragraph));
        } else {
            fixed(RawXml.whole(paragraph));
        }
    }

    /// A row whose only words are a block mark goes away; one with `{{#moi …}}` and `{{/}}` in its cells repeats.
    private void row(Element row) {
        var words = row.getTextContent().strip();
        var alone = BLOCK.matcher(words);
        if (alone.matches()) {
            mark(alone.group(1), alone.group(2));
            return;
        }
        var inside = BLOCK.matcher(words);
        if (inside.find() && inside.start() == 0 && inside.group(1) != null && words.endsWith("}}")) {
            var last = words.lastIndexOf("{{");
            if (BLOCK.matcher(words.substring(last)).matches()) {
                mark(inside.group(1), inside.group(2));
                RawXml.strip(row, BLOCK);
                whole(row);
                mark(null, "");
                return;
            }
        }
        whole(row);
    }

    private void mark(@org.jspecify.annotations.Nullable String kind, @org.jspecify.annotations.Nullable String name) {
        flush();
        if (kind != null && name != null) {
            open.push(new Open(kind, known(name), out));
            out = new ArrayList<>();
            return;
        }
        if (open.isEmpty()) {
            throw new BadTemplate(BadTemplate.Why.UNBALANCED, "{{/}}");
        }
        var closing = open.pop();
        var inner = List.copyOf(out);
        out = closing.before();
        out.add(
                closing.kind().equals("moi")
                        ? new Piece.Each(closing.name(), inner)
                        : new Piece.When(closing.name(), closing.kind().equals("khong"), inner));
    }

    /// The English name of a field; one that nobody knows is remembered.
    String known(String name) {
        var known = dictionary.known(name);
        if (known.isEmpty()) {
            unknown.add(name);
        }
        return known.orElse(name);
    }

    void unknownWording(String name, String wording) {
        unknown.add(name + "|" + wording);
    }

    void fixed(String xml) {
        fixed.append(xml);
    }

    void piece(Piece piece) {
        flush();
        out.add(piece);
    }

    private void flush() {
        if (!fixed.isEmpty()) {
            out.add(new Piece.Fixed(fixed.toString()));
            fixed.setLength(0);
        }
    }
}
