package vn.ketnap.admission.forms;

import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.ketnap.document.Form;

/// Counts typed for a paper add up (E-08, E-22, V-07): nobody is present who was not counted, no more answers are given
/// than people were there or were asked. What is not said is not counted.
final class TypedCounts {

    private static final String FOR = "-for";

    private TypedCounts() {}

    /// The first field of a form whose count cannot be, with what was typed.
    static Optional<String> wrong(Form form, Map<String, String> said) {
        return form.asks().stream()
                .filter(ask -> ask.kind().equals("rows") ? anyLineWrong(ask, said) : wrong(ask.name(), said))
                .map(Form.Ask::name)
                .findFirst();
    }

    private static boolean anyLineWrong(Form.Ask rows, Map<String, String> said) {
        return said.getOrDefault(rows.name(), "").lines().anyMatch(line -> {
            var cells = line.split("\t", -1);
            return count(rows, cells, "asked")
                    .filter(asked -> sum(count(rows, cells, "for"), count(rows, cells, "against")) > asked)
                    .isPresent();
        });
    }

    private static Optional<Long> count(Form.Ask rows, String[] cells, String which) {
        for (var i = 0; i < rows.columns().size() && i < cells.length; i++) {
            if (rows.columns().get(i).name().endsWith("." + which)) {
                return PaperWords.number(cells[i]);
            }
        }
        return Optional.empty();
    }

    private static boolean wrong(String name, Map<String, String> said) {
        if (!name.startsWith("words.") || !name.endsWith(FOR)) {
            return false;
        }
        var group = name.substring(0, name.length() - FOR.length());
        var official = count(said, group + "-official");
        var present = count(said, group + "-present");
        var votes = sum(count(said, name), count(said, group + "-against"));
        return official.filter(all -> present.orElse(0L) > all || votes > all).isPresent()
                || present.filter(there -> votes > there).isPresent();
    }

    private static Optional<Long> count(Map<String, String> said, String name) {
        return PaperWords.number(said.getOrDefault(name, ""));
    }

    private static long sum(Optional<Long> one, Optional<Long> other) {
        return LongStream.of(one.orElse(0L), other.orElse(0L)).sum();
    }
}
