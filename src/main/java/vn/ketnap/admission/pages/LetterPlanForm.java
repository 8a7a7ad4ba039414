package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.LetterSubject;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Typed;

/// The letters of one case as typed, person by person. It becomes the acts of sending and of concluding that none is
/// needed, or says what is wrong.
///
/// @param typed `do-father`, `verifier-father`, `place-father`, `number-father`, `abroad-father`, `ground-father` and
/// so on; `on`, `from`
public record LetterPlanForm(Map<String, String> typed) {

    private static final int LONGEST_NUMBER = 120;

    public LetterPlanForm {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /// The field of the button that asks for one more place about somebody.
    static final String ALSO = "also";

    /// Whether one more place was asked for, and nothing is to be recorded yet.
    boolean asksForMore() {
        return !value(ALSO).isEmpty();
    }

    /// The other places on the page, by the words of the acts: those typed, and the one asked for.
    Set<String> others() {
        var others = typed.keySet().stream()
                .filter(field -> field.startsWith("do-"))
                .map(field -> LetterSubject.of(field.substring(3)))
                .filter(one -> one.place() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (asksForMore()) {
            var person = LetterSubject.of(value(ALSO)).person();
            var last = others.stream()
                    .filter(one -> one.person().equals(person))
                    .mapToInt(LetterSubject::place)
                    .max()
                    .orElse(1);
            others.add(new LetterSubject(person, Math.min(last + 1, LetterSubject.MOST_PLACES)));
        }
        return others.stream().map(LetterSubject::word).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public String value(String part, String subject) {
        return value(part + "-" + subject);
    }

    /// Whether this is to be done about the person: `send`, `member` or `waive`.
    public boolean does(String what, String subject) {
        return value("do", subject).equals(what);
    }

    /// The same with what the rules said of it.
    LetterPlanForm with(String shown) {
        var all = new HashMap<>(typed);
        all.put(Seen.FIELD, shown);
        return new LetterPlanForm(all);
    }

    /// The acts, in the order of the persons; nothing when something is wrong.
    Optional<List<Act>> read(List<String> subjects, Collection<PersonRef> verifiers, Typed reading) {
        var on = reading.pastDay("on", value("on")).orElse(LocalDate.EPOCH);
        var acts = new ArrayList<Act>();
        for (var subject : subjects) {
            if (does("send", subject)) {
                acts.add(sent(subject, on, Optional.empty(), reading));
            } else if (does("member", subject)) {
                acts.add(sent(subject, on, verifier(subject, verifiers, reading), reading));
            } else if (does("waive", subject)) {
                acts.add(waived(subject, on, reading));
            }
        }
        if (acts.isEmpty()) {
            reading.complain("letters", "admission.letters.nothing");
        }
        return reading.fine() ? Optional.of(acts) : Optional.empty();
    }

    private Optional<PersonRef> verifier(String subject, Collection<PersonRef> verifiers, Typed reading) {
        var found = verifiers.stream()
                .filter(one -> one.toString().equals(value("verifier", subject)))
                .findFirst();
        if (found.isEmpty()) {
            reading.complain("verifier-" + subject, "admission.letters.no-verifier");
        }
        return found;
    }

    private Act sent(String subject, LocalDate on, Optional<PersonRef> verifier, Typed reading) {
        if (value("place", subject).isEmpty()) {
            reading.complain("place-" + subject, "admission.letters.no-place");
        }
        if (value("number", subject).length() > LONGEST_NUMBER) {
            reading.complain("number-" + subject, "admission.error.text");
        }
        return new Act.VerificationSent(
                on,
                subject,
                value("abroad", subject).equals("true"),
                verifier,
                value("number", subject),
                new Words(value("place", subject)));
    }

    private Act waived(String subject, LocalDate on, Typed reading) {
        if (value("ground", subject).isEmpty()) {
            reading.complain("ground-" + subject, "admission.letters.no-ground");
        }
        return new Act.VerificationWaived(on, subject, new Words(value("ground", subject)));
    }
}
