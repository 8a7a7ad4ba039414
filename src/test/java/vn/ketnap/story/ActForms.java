package vn.ketnap.story;

import static vn.ketnap.story.MeetingRoom.day;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.ketnap.people.Person;
import vn.ketnap.story.StoryFile.Fact;
import vn.ketnap.story.StoryFile.Told;

/// Fills in the form of each act, and those of persons, as whoever may.
final class ActForms {

    private static final Set<String> OF_THE_CELL = Set.of(
            "introduced",
            "applied",
            "opinions-summarised",
            "introduction-written",
            "union-resolution",
            "ceremony-held",
            "member-file-declared",
            "self-review-written",
            "helper-review-written",
            "probation-opinions-summarised",
            "withdrawn");
    private static final Set<String> OF_THE_DECIDING_BODY = Set.of("dossier-returned");

    /// The file names parents-in-law in words of its own.
    private static final Map<String, String> SUBJECTS =
            Map.of("father-in-law", "spouse-father", "mother-in-law", "spouse-mother");

    private final SecondWard ward;
    private final Set<Told> known = new HashSet<>();

    ActForms(SecondWard ward) {
        this.ward = ward;
    }

    /// Puts down what the story tells of somebody who is there already, once.
    void knows(Told told) {
        if (known.add(told)) {
            ward.person(told).ifPresent(person -> edits(told, person));
        }
    }

    private void edits(Told told, Person person) {
        var secretary = ward.secretary(told.cell());
        secretary.sends(described(secretary.opens("/people/" + person.id() + "/edit"), told));
    }

    void fills(Told told, Fact fact) {
        var file = ward.file(told);
        if (file.isEmpty()) {
            introduces(told, fact);
            return;
        }
        var who = who(told, fact);
        var form = who.opens("/cases/" + file.get().id() + "/" + fact.step()).type("on", day(fact.on()));
        fact.says().forEach((key, said) -> type(form, key, said));
        if (form.has("together-since")) {
            form.type("together-since", day(LocalDate.parse(told.together().get(fact.says("member")))));
        }
        who.sends(form);
    }

    private void introduces(Told told, Fact fact) {
        var secretary = ward.secretary(told.cell());
        var form = described(secretary.opens("/people/new"), told)
                .type("cell", told.cell())
                .type("on", day(fact.on()))
                .type("by", fact.says("by"));
        secretary.sends(form);
    }

    private static OfferedForm described(OfferedForm form, Told told) {
        form.type("fullName", told.name()).type("birth", told.born().shown()).type("sex", told.sex());
        told.details().forEach((detail, words) -> form.type(detail.word(), words));
        return form;
    }

    private void type(OfferedForm form, String key, String said) {
        switch (key) {
            case "member", "helper" -> form.type(key, ward.member(said).toString());
            case "subject" -> form.type(key, SUBJECTS.getOrDefault(said, said));
            case "reason" -> form.type(form.has("reasons") ? "reasons" : "reason", said);
            default -> form.type(key, said);
        }
    }

    private Visitor who(Told told, Fact fact) {
        if (OF_THE_CELL.contains(fact.step())) {
            return ward.secretary(told.cell());
        }
        return OF_THE_DECIDING_BODY.contains(fact.step()) ? ward.appraiser() : ward.officer();
    }
}
