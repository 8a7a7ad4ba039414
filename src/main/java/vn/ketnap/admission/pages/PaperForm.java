package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.ketnap.admission.forms.CasePapers;
import vn.ketnap.document.Form;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Sentence;

/// The words typed for a paper, by field: days with their whole year, tables as lines of cells, empty lines left out.
final class PaperForm {

    /// What is typed for one field at most.
    private static final int MOST_LETTERS = 20_000;

    private PaperForm() {}

    static Map<String, String> read(Form form, MultiValueMap<String, String> typed, LocalDate today) {
        var said = new LinkedHashMap<String, String>();
        for (var ask : form.asks()) {
            said.put(
                    ask.name(),
                    switch (ask.kind()) {
                        case "rows" -> rows(ask, typed, today);
                        case "words" -> words(typed, ask.name());
                        default -> cell(ask, words(typed, ask.name()), today);
                    });
        }
        return said;
    }

    static Errors errors(Form form, Map<String, String> said) {
        var errors = new LinkedHashMap<String, Sentence>();
        for (var ask : form.asks()) {
            var words = said.getOrDefault(ask.name(), "");
            if (words.length() > MOST_LETTERS) {
                errors.put(ask.name(), new Sentence("admission.papers.too-long", List.of(MOST_LETTERS)));
            } else if (!words.isBlank() && !CasePapers.canBeRead(ask, words)) {
                errors.put(ask.name(), new Sentence("admission.papers.unreadable." + ask.kind(), List.of()));
            }
        }
        CasePapers.doesNotAddUp(form, said)
                .ifPresent(name -> errors.putIfAbsent(name, new Sentence("admission.papers.counts", List.of())));
        return new Errors(errors);
    }

    private static String rows(Form.Ask ask, MultiValueMap<String, String> typed, LocalDate today) {
        var columns = ask.columns().stream()
                .map(column -> Optional.ofNullable(typed.get(column.name())).orElse(List.of()).stream()
                        .map(one -> cell(column, one, today))
                        .toList())
                .toList();
        var most = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .mapToObj(row -> columns.stream()
                        .map(column -> row < column.size() ? column.get(row) : "")
                        .collect(Collectors.joining("\t")))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String cell(Form.Ask ask, String typed, LocalDate today) {
        var tidy = typed.replaceAll("\\s+", " ").strip();
        return ask.kind().equals("day") ? Days.echo(tidy, today) : tidy;
    }

    private static String words(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name))
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }
}
