package vn.ketnap.document;

import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Elements written back as they were read.
final class RawXml {

    private RawXml() {}

    static String start(Element element) {
        return open(element, ">");
    }

    static String end(Element element) {
        return "</" + element.getTagName() + ">";
    }

    static String whole(Element element) {
        if (!element.hasChildNodes()) {
            return open(element, "/>");
        }
        var xml = new StringBuilder(start(element));
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                xml.append(whole(inner));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                xml.append(plain(child.getNodeValue()));
            }
        }
        return xml.append(end(element)).toString();
    }

    /// Takes marks out of the words of an element, where each lies in one run.
    static void strip(Element element, Pattern marks) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                strip(inner, marks);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                child.setNodeValue(marks.matcher(child.getNodeValue()).replaceAll(""));
            }
        }
    }

    private static String open(Element element, String end) {
        var xml = new StringBuilder("<").append(element.getTagName());
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            xml.append(' ')
                    .append(attribute.getNodeName())
                    .append("=\"")
                    .append(plain(attribute.getNodeValue())
                            .replace("\"", "&quot;")
                            .replace("\n", "&#10;"))
                    .append('"');
        }
        return xml.append(end).toString();
    }

    private static String plain(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
