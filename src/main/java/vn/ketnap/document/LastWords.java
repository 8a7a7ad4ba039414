package vn.ketnap.document;

import java.util.ArrayDeque;
import java.util.ArrayList;

/// Keeps the last paragraph before a signature on the page of the signature: none stands alone. Where the last words
/// depend on a condition, each of the alternatives is kept; the lines of a repeated part are not.
final class LastWords {

    private static final String WORDS = "<w:pStyle w:val=\"Than\"/>";
    private static final String KEPT = "<w:keepNext/>";

    private final StringBuilder body;
    private final ArrayList<Integer> kept = new ArrayList<>();
    private final ArrayDeque<Integer> closed = new ArrayDeque<>();
    private boolean lastOfItsPart = true;

    private LastWords(StringBuilder body) {
        this.body = body;
    }

    static void keep(StringBuilder body) {
        var words = new LastWords(body);
        var table = body.lastIndexOf("</w:tbl>");
        var at = body.lastIndexOf(WORDS);
        while (at > table && !words.isDone(at)) {
            at = body.lastIndexOf(WORDS, at - 1);
        }
        words.kept.forEach(one -> body.insert(one + WORDS.length(), KEPT));
    }

    /// Looks at one paragraph, coming from the end.
    private boolean isDone(int at) {
        var mark = TemplateCompiler.BLOCK.matcher(body.substring(at, body.indexOf("</w:p>", at)));
        if (!mark.find()) {
            if (lastOfItsPart) {
                kept.add(at);
            }
            lastOfItsPart = false;
            return closed.isEmpty();
        }
        lastOfItsPart = true;
        if (mark.group(1) == null) {
            closed.push(kept.size());
        } else if (!closed.isEmpty()) {
            var before = closed.pop();
            if (mark.group(1).equals("moi")) {
                kept.subList(before, kept.size()).clear();
            }
        }
        return false;
    }
}
