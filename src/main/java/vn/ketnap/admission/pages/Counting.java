package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.OpenSteps;
import vn.ketnap.basics.Today;
import vn.ketnap.people.People;
import vn.ketnap.web.Days;

/// Reads the roll of the meeting's day and the ticks of those absent, and fills in the numbers of a vote of the cell.
/// A number that somebody typed stays as typed: each number travels with what was proposed for it, and only what still
/// equals its proposal follows the ticks.
@Component
class Counting {

    /// Before the name of a number: what was proposed for it when the page was last drawn.
    static final String PROPOSED = "proposed-";

    private final People people;
    private final Today today;

    Counting(People people, Today today) {
        this.people = people;
        this.today = today;
    }

    /// A form with its numbers filled in.
    ///
    /// @param attendance who was absent; nothing for acts that are no vote of the cell
    /// @param changed true when a number is another than the page had shown
    record Counted(ActForm form, Optional<Attendance> attendance, boolean changed) {

        /// A form whose numbers nobody proposes.
        static Counted asTyped(ActForm form) {
            return new Counted(form, Optional.empty(), false);
        }
    }

    /// A form on which nothing is typed yet.
    ///
    /// @param given what the link said already: the question to answer, the paper made again
    Counted empty(CaseFile file, ActKind kind, Map<String, String> given) {
        var blank = new LinkedMultiValueMap<String, String>();
        given.forEach(blank::add);
        if (kind == ActKind.HELPER_REVIEW_WRITTEN) {
            file.progress().helper().ifPresent(one -> blank.add("member", one.toString()));
        }
        List.of("official", "excluded", "present").forEach(key -> blank.add(PROPOSED + key, ""));
        return count(file, kind, blank);
    }

    Counted count(CaseFile file, ActKind kind, MultiValueMap<String, String> typed) {
        var fields = new HashMap<>(typed.toSingleValueMap());
        ActField.of(kind).stream()
                .filter(field -> field.type() == ActField.Type.STEPS)
                .forEach(field ->
                        fields.put(field.key(), String.join(" ", typed.getOrDefault(field.key(), List.of()))));
        var open = OpenSteps.of(file, kind);
        if (open.size() == 1 && fields.getOrDefault(OpenSteps.FIELD, "").isBlank()) {
            fields.put(OpenSteps.FIELD, String.valueOf(open.getFirst().step()));
        }
        if (kind != ActKind.CELL_VOTED && kind != ActKind.RECOGNITION_VOTED) {
            return Counted.asTyped(new ActForm(kind, fields));
        }
        var day = day(fields.getOrDefault("on", ""));
        var attendance = Attendance.of(people.roll(file.cellOn(day), day), typed.getOrDefault("absent", List.of()));
        var changed = false;
        for (var number : attendance.numbers().entrySet()) {
            changed |= follow(fields, number.getKey(), String.valueOf(number.getValue()));
        }
        return new Counted(new ActForm(kind, fields), Optional.of(attendance), changed);
    }

    private static boolean follow(Map<String, String> fields, String key, String now) {
        var proposed = Optional.ofNullable(fields.put(PROPOSED + key, now));
        var shown = fields.getOrDefault(key, "").strip();
        var follows = proposed.filter(before -> shown.isEmpty() || shown.equals(before))
                .isPresent();
        if (!follows || shown.equals(now)) {
            return false;
        }
        fields.put(key, now);
        return true;
    }

    private LocalDate day(String typed) {
        return Days.read(typed, today.date()).orElse(today.date());
    }
}
