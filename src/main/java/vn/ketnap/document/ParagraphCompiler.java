package vn.ketnap.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// The runs of one paragraph that holds fields: `{{name|wording}}`, `[[ printed only when all fields in it speak ]]`,
/// `[[?name:…]]` printed when a field speaks, `[[!name:…]]` when it does not.
final class ParagraphCompiler {

    private static final char OTHER = '\uE000';
    private static final Pattern TOKEN =
            Pattern.compile("\\{\\{\\s*([^{}|\\s]+)\\s*(?:\\|\\s*(\\w*)\\s*)?}}|\\[\\[(?:([?!])([^:\\[\\]{}]+):)?|]]");

    private final TemplateCompiler around;
    private final StringBuilder words = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Deque<Bracket> brackets = new ArrayDeque<>();
    private List<Piece> inner = new ArrayList<>();

    /// Text of one look, or something else (a tab, a picture) that stands for one letter.
    private record Stretch(int from, String looks, Optional<String> other) {}

    private record Bracket(String kind, String name, List<Piece> before) {}

    ParagraphCompiler(TemplateCompiler around) {
        this.around = around;
    }

    void compile(Element paragraph) {
        gather(paragraph);
        var found = TOKEN.matcher(words);
        var from = 0;
        while (found.find()) {
            text(from, found.start());
            from = found.end();
            var token = found.group();
            if (token.equals("]]")) {
                close();
            } else if (token.startsWith("[[")) {
                var kind = found.group(3) == null ? "" : found.group(3);
                var name = found.group(4) == null
                        ? ""
                        : around.known(found.group(4).strip());
                brackets.push(new Bracket(kind, name, inner));
                inner = new ArrayList<>();
            } else {
                field(found.group(1), found.group(2) == null ? "" : found.group(2), found.start());
            }
        }
        text(from, words.length());
        if (!brackets.isEmpty()) {
            throw new BadTemplate(BadTemplate.Why.UNBALANCED, "[[");
        }
    }

    private void gather(Element element) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inside)) {
                continue;
            }
            switch (inside.getTagName()) {
                case "w:pPr" -> around.fixed(RawXml.whole(inside));
                case "w:r" -> run(inside);
                case "w:hyperlink", "w:smartTag", "w:ins", "w:sdt", "w:sdtContent" -> gather(inside);
                case "w:proofErr", "w:del", "w:sdtPr", "w:bookmarkStart", "w:bookmarkEnd" -> {}
                default -> other("", RawXml.whole(inside));
            }
        }
    }

    private void run(Element run) {
        var looks = "";
        for (var child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inside)) {
                continue;
            }
            switch (inside.getTagName()) {
                case "w:rPr" -> looks = RawXml.whole(inside);
                case "w:t" -> {
                    stretches.add(new Stretch(words.length(), looks, Optional.empty()));
                    words.append(inside.getTextContent().replace(OTHER, ' '));
                }
                case "w:lastRenderedPageBreak" -> {}
                default -> other(looks, "<w:r>" + looks + RawXml.whole(inside) + "</w:r>");
            }
        }
    }

    private void other(String looks, String xml) {
        stretches.add(new Stretch(words.length(), looks, Optional.of(xml)));
        words.append(OTHER);
    }

    private void text(int from, int to) {
        for (var i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            var until = i + 1 < stretches.size() ? stretches.get(i + 1).from() : words.length();
            var first = Math.max(from, stretch.from());
            var last = Math.min(to, until);
            if (first >= last) {
                continue;
            }
            fixed(stretch.other()
                    .orElse("<w:r>" + stretch.looks() + "<w:t xml:space=\"preserve\">"
                            + Xml.text(words.substring(first, last)) + "</w:t></w:r>"));
        }
    }

    private void field(String name, String wording, int at) {
        var how = Wording.named(wording);
        if (how.isEmpty()) {
            around.unknownWording(name, wording);
        }
        fixed("<w:r>" + looksAt(at) + "<w:t xml:space=\"preserve\">");
        piece(new Piece.Field(around.known(name), how.orElse(Wording.PLAIN)));
        fixed("</w:t></w:r>");
    }

    private String looksAt(int at) {
        return stretches.stream()
                .filter(one -> one.from() <= at)
                .reduce((_, later) -> later)
                .map(Stretch::looks)
                .orElse("");
    }

    private void close() {
        if (brackets.isEmpty()) {
            throw new BadTemplate(BadTemplate.Why.UNBALANCED, "]]");
        }
        var bracket = brackets.pop();
        var held = List.copyOf(inner);
        inner = bracket.before();
        piece(
                bracket.kind().isEmpty()
                        ? new Piece.Optionally(held)
                        : new Piece.When(bracket.name(), bracket.kind().equals("!"), held));
    }

    private void fixed(String xml) {
        if (brackets.isEmpty()) {
            around.fixed(xml);
        } else {
            inner.add(new Piece.Fixed(xml));
        }
    }

    private void piece(Piece piece) {
        if (brackets.isEmpty()) {
            around.piece(piece);
        } else {
            inner.add(piece);
        }
    }
}
