package vn.ketnap.admission.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.CaseId;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;
import vn.ketnap.web.Days;

/// Words that papers need and no act says, typed once for a case: under the name of the field, so that every paper that
/// names it prints the same.
@Component
class PaperWords {

    private final JdbcClient db;
    private final Clock clock;

    PaperWords(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// What was said last of each field.
    @Transactional(readOnly = true)
    public Map<String, String> of(CaseId id) {
        var said = new LinkedHashMap<String, String>();
        db.sql(
                        "select distinct on (field) field, said from admission.paper_words where case_id = :case order by field, id desc")
                .param("case", id.value())
                .query((row, _) -> said.put(row.getString("field"), row.getString("said")))
                .list();
        return said;
    }

    /// Says what changed; what stays as it was is not written again.
    @Transactional
    public void say(CaseId id, Map<String, String> words, Actor by) {
        var known = of(id);
        words.forEach((field, said) -> {
            if (!known.getOrDefault(field, "").equals(said)) {
                db.sql("""
                        insert into admission.paper_words (case_id, field, said, recorded_by, recorded_at)
                        values (:case, :field, :said, :by, :at)
                        """)
                        .param("case", id.value())
                        .param("field", field)
                        .param("said", said)
                        .param("by", by.account())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
            }
        });
    }

    /// Puts what was said into the fields that a form asks for, and reckons what follows from it.
    ///
    /// @param copy which of several papers of the form; 0 for the only one
    static void put(Fields fields, Form form, int copy, Map<String, String> said) {
        for (var ask : form.asks()) {
            var words = said.getOrDefault(key(form, copy, ask), "");
            if (!words.isBlank()) {
                put(fields, ask, words);
            }
        }
        AskedShares.put(fields);
    }

    /// Under which name the words of an ask are kept: of forms written once per introducer or place each has its own
    /// (E-24); the rows themselves are everybody's.
    static String key(Form form, int copy, Form.Ask ask) {
        return copy == 0 || form.each().filter(ask.name()::equals).isPresent() ? ask.name() : ask.name() + "#" + copy;
    }

    private static void put(Fields fields, Form.Ask ask, String words) {
        switch (ask.kind()) {
            case "number" -> number(words).ifPresent(n -> fields.put(ask.name(), n));
            case "day" -> day(words).ifPresent(day -> fields.put(ask.name(), day));
            case "rows" -> fields.put(ask.name(), rows(ask, words));
            default -> fields.put(ask.name(), words);
        }
    }

    private static List<Fields> rows(Form.Ask ask, String words) {
        var rows = new ArrayList<Fields>();
        for (var line : words.lines().filter(one -> !one.isBlank()).toList()) {
            var cells = line.split("\t", -1);
            var row = new Fields();
            for (var i = 0; i < ask.columns().size() && i < cells.length; i++) {
                if (!cells[i].isBlank()) {
                    put(row, ask.columns().get(i), cells[i]);
                }
            }
            shares(row);
            rows.add(row);
        }
        return rows;
    }

    /// What share of those asked agreed (E-22): reckoned from the counts, never typed.
    private static void shares(Fields row) {
        var asked = number(row.words("opinion.asked")).orElse(0L);
        number(row.words("opinion.for")).ifPresent(n -> row.putShare("opinion.share", n, asked));
        number(row.words("opinion.against")).ifPresent(n -> row.putShare("opinion.against-share", n, asked));
    }

    static boolean canBeRead(Form.Ask ask, String words) {
        return switch (ask.kind()) {
            case "number" -> number(words).isPresent();
            case "day" -> day(words).isPresent();
            case "rows" ->
                words.lines().allMatch(line -> {
                    var cells = line.split("\t", -1);
                    for (var i = 0; i < ask.columns().size() && i < cells.length; i++) {
                        if (!cells[i].isBlank() && !canBeRead(ask.columns().get(i), cells[i])) {
                            return false;
                        }
                    }
                    return true;
                });
            default -> true;
        };
    }

    static Optional<Long> number(String words) {
        return words.strip().matches("\\d{1,9}") ? Optional.of(Long.valueOf(words.strip())) : Optional.empty();
    }

    /// Days are kept with their whole year (the form of the paper writes them out), so that they read the same for
    /// ever.
    static Optional<LocalDate> day(String words) {
        return Days.read(words, LocalDate.EPOCH);
    }
}
