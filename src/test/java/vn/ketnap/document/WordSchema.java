package vn.ketnap.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The schema of WordprocessingML (ISO/IEC 29500, transitional), and the few things more on which Word insists before
/// it opens a file without repairing it. The build takes the schema out of Apache POI's complete jar (`pom.xml`).
public final class WordSchema {

    private static final Path FOLDER = Path.of("target/schemas/org/apache/poi/schemas/ooxml/src");

    /// All that our parts use of the namespace `xml`, which the schema only names.
    private static final String XML = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xsd:attribute name="space"><xsd:simpleType><xsd:restriction base="xsd:NCName">
                <xsd:enumeration value="default"/><xsd:enumeration value="preserve"/>
              </xsd:restriction></xsd:simpleType></xsd:attribute>
            </xsd:schema>""";

    private static final AtomicReference<@Nullable Schema> READ = new AtomicReference<>();

    /// Parts without fault: most are the same in every paper.
    private static final Set<ByteBuffer> FAULTLESS = ConcurrentHashMap.newKeySet();

    private WordSchema() {}

    /// What is wrong with a Word file, by its first fault; nothing when nothing is.
    public static Optional<String> faultOf(byte[] file) {
        var parts = WordFile.read(file);
        return parts.entrySet().stream()
                .filter(part -> part.getKey().matches("word/\\w+\\.xml"))
                .flatMap(part -> fault(part).map(why -> part.getKey() + ": " + why).stream())
                .findFirst();
    }

    private static Optional<String> fault(Map.Entry<String, byte[]> part) {
        if (FAULTLESS.contains(ByteBuffer.wrap(part.getValue()))) {
            return Optional.empty();
        }
        try {
            schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(part.getValue())));
            var fault = unlikeWord(TemplateCompiler.parse(part.getValue()).getDocumentElement());
            if (fault.isEmpty()) {
                FAULTLESS.add(ByteBuffer.wrap(part.getValue()));
            }
            return fault;
        } catch (SAXException bad) {
            return Optional.of(String.valueOf(bad.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A table needs a row, a row as many cells as there are columns, a cell a paragraph at its end, and the body one
    /// after its last table.
    private static Optional<String> unlikeWord(Element root) {
        for (var table : all(root, "w:tbl")) {
            var columns = all(table, "w:gridCol").size();
            if (all(table, "w:tr").isEmpty()) {
                return Optional.of("a table without rows");
            }
            if (all(table, "w:tr").stream().anyMatch(row -> all(row, "w:tc").size() != columns)) {
                return Optional.of("a row without its cells");
            }
        }
        if (all(root, "w:tc").stream()
                .anyMatch(cell -> !name(cell.getLastChild()).equals("w:p"))) {
            return Optional.of("a cell without a paragraph at its end");
        }
        return all(root, "w:sectPr").stream()
                .map(section -> name(section.getPreviousSibling()))
                .filter("w:tbl"::equals)
                .map(_ -> "a table at the end")
                .findFirst();
    }

    private static String name(org.w3c.dom.@Nullable Node node) {
        return node == null ? "" : node.getNodeName();
    }

    private static List<Element> all(Element around, String name) {
        var found = around.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Schema schema() throws SAXException {
        var known = READ.get();
        if (known != null) {
            return known;
        }
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var read = factory.newSchema(new Source[] {
            new StreamSource(new StringReader(XML)),
            new StreamSource(FOLDER.resolve("wml.xsd").toFile())
        });
        READ.set(read);
        return read;
    }
}
