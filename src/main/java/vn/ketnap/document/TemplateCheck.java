package vn.ketnap.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What an office may not bring in with a Word file: macros, anything outside, anything embedded. A template is text.
final class TemplateCheck {

    private static final Pattern INSTRUCTION = Pattern.compile("<w:instrText[^>]*>([^<]*)<|w:instr=\"([^\"]*)\"");
    private static final Pattern READS_ELSEWHERE =
            Pattern.compile("\\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|DATABASE|MACROBUTTON)\\b");

    private TemplateCheck() {}

    /// @throws BadTemplate naming the first part that is not allowed
    static Map<String, byte[]> open(byte[] file) {
        var parts = WordFile.read(file);
        parts.forEach(TemplateCheck::part);
        if (!TemplateCompiler.parse(Objects.requireNonNull(parts.get(WordFile.DOCUMENT)))
                .getDocumentElement()
                .getTagName()
                .equals("w:document")) {
            throw new BadTemplate(BadTemplate.Why.NOT_WORD, "");
        }
        return parts;
    }

    private static void part(String name, byte[] bytes) {
        var low = name.toLowerCase(java.util.Locale.ROOT);
        if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
            throw new BadTemplate(BadTemplate.Why.NOT_WORD, name);
        }
        if (low.contains("vba") || low.endsWith(".bin") || low.contains("macro")) {
            throw new BadTemplate(BadTemplate.Why.MACRO, name);
        }
        if (low.contains("embeddings/") || low.contains("activex/") || low.contains("/afchunk")) {
            throw new BadTemplate(BadTemplate.Why.EMBEDDED, name);
        }
        var text = low.endsWith(".xml") || low.endsWith(".rels") ? new String(bytes, StandardCharsets.UTF_8) : "";
        if (text.contains("macroEnabled") || text.contains("vbaProject")) {
            throw new BadTemplate(BadTemplate.Why.MACRO, name);
        }
        if (low.endsWith(".rels")) {
            relationships(name, bytes);
        }
        if (text.contains("<w:altChunk") || text.contains("<w:object") || text.contains("oleObject")) {
            throw new BadTemplate(BadTemplate.Why.EMBEDDED, name);
        }
        fields(name, text);
    }

    private static void relationships(String name, byte[] bytes) {
        var all = TemplateCompiler.parse(bytes).getElementsByTagName("Relationship");
        for (var i = 0; i < all.getLength(); i++) {
            var one = (org.w3c.dom.Element) all.item(i);
            if (one.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                throw new BadTemplate(BadTemplate.Why.OUTSIDE, one.getAttribute("Target"));
            }
            if (one.getAttribute("Type").endsWith("/oleObject")
                    || one.getAttribute("Type").endsWith("/package")) {
                throw new BadTemplate(BadTemplate.Why.EMBEDDED, name);
            }
        }
    }

    /// Word fields that read from elsewhere; page numbers and the like stay.
    private static void fields(String name, String text) {
        var instructions = INSTRUCTION.matcher(text);
        var all = new StringBuilder();
        while (instructions.find()) {
            all.append(instructions.group(1) == null ? instructions.group(2) : instructions.group(1));
        }
        if (READS_ELSEWHERE.matcher(all).find()) {
            throw new BadTemplate(BadTemplate.Why.OUTSIDE, name);
        }
    }
}
