package vn.ketnap.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/// What was entered here, written as the files of the next release write it: each amended number whole, ready to take
/// the place of the one in its file. The calendar's part is a comment, for a year of the file has more to say than an
/// officer enters.
final class AmendmentYaml {

    private final Book files;
    private final List<Amendment> inForce;
    private final StringBuilder text = new StringBuilder();

    AmendmentYaml(Book files, List<Amendment> inForce) {
        this.files = files;
        this.inForce = inForce;
    }

    String text() {
        var amended = AmendedBook.of(files, inForce);
        var entered = new TreeMap<String, List<Amendment>>();
        inForce.stream()
                .filter(one -> one.kind() == Amendment.Kind.NUMBER && AmendedBook.fits(one, files))
                .forEach(one -> entered.computeIfAbsent(one.key(), _ -> new ArrayList<>())
                        .add(one));
        text.append("# Sửa đổi nhập tại đây, để đưa vào bản phát hành tới.\n");
        text.append("# Amendments entered here, for the next release.\n");
        calendar();
        if (entered.isEmpty()) {
            text.append("{}\n");
        }
        entered.forEach((key, amendments) -> number(amended.quantity(key), amendments));
        return text.toString();
    }

    private void number(Quantity quantity, List<Amendment> amendments) {
        text.append("\n# numbers/")
                .append(quantity.local() ? "local" : "admission")
                .append(".yaml\n");
        amendments.forEach(one -> comment("%s = %s · %s".formatted(one.from(), one.value(), who(one))));
        text.append(quantity.key())
                .append(":\n  unit: ")
                .append(quantity.unit())
                .append('\n');
        if (quantity.local()) {
            text.append("  local: true\n");
        }
        if (!quantity.allowed().isEmpty()) {
            text.append("  allowed: [%s]\n".formatted(String.join(", ", quantity.allowed())));
        }
        text.append("  label: {vi: %s, en: %s}\n  values:\n"
                .formatted(
                        quoted(quantity.label().vi()), quoted(quantity.label().en())));
        quantity.values()
                .forEach(value -> text.append("    - {from: \"%s\", value: %s, document: %s, clause: %s, basis: %s}\n"
                        .formatted(
                                value.from(),
                                quantity.unit().equals("share") ? quoted(value.written()) : value.written(),
                                quoted(value.clause().document()),
                                quoted(value.clause().point()),
                                basis(value, quantity))));
    }

    /// Whoever entered a value with a document has read it there; one that names no document, or one that was known
    /// before, only goes on.
    private String basis(Value value, Quantity quantity) {
        if (!value.entered()) {
            return value.clause().basis();
        }
        var document = value.clause().document();
        return document.isEmpty()
                        || quantity.values().stream()
                                .filter(other -> other.from().isBefore(value.from()))
                                .anyMatch(other -> other.clause().document().equals(document))
                ? "inferred"
                : "read";
    }

    private void calendar() {
        var kinds = new LinkedHashMap<String, List<String>>();
        for (var one : inForce) {
            if (one.kind() != Amendment.Kind.NUMBER) {
                kinds.computeIfAbsent(one.value(), _ -> new ArrayList<>())
                        .add("%s · %s".formatted(one.key(), who(one)));
            }
        }
        if (!kinds.isEmpty()) {
            text.append("\n# holidays/vietnam.yaml\n");
            kinds.forEach((kind, lines) -> lines.forEach(line -> comment(kind + ": " + line)));
        }
    }

    private static String who(Amendment one) {
        return String.join(
                " · ",
                List.of(one.by(), one.at().toString(), one.document(), one.note()).stream()
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private void comment(String line) {
        text.append("# ").append(line.replaceAll("\\p{Cntrl}+", " ")).append('\n');
    }

    private static String quoted(String words) {
        return '"' + words.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
