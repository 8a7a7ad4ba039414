package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.people.Roll;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Option;
import vn.ketnap.web.Sentence;

/// Puts together what the form of an act shows: the cell's members to choose from, the roll that proposes the
/// denominator of a vote, and what the regulation said.
@Component
class ActModels {

    private final Cases cases;
    private final People people;
    private final Organizations organizations;
    private final Today today;

    ActModels(Cases cases, People people, Organizations organizations, Today today) {
        this.cases = cases;
        this.people = people;
        this.organizations = organizations;
        this.today = today;
    }

    Optional<LocalDate> day(String typed) {
        return Days.read(typed, today.date());
    }

    /// A new form. A vote of the cell starts with what the roll of the day proposes.
    ActModel empty(CaseFile file, ActKind kind, Actor actor) {
        var typed = new HashMap<String, String>();
        roll(file, kind, today.date()).ifPresent(roll -> {
            typed.put("official", String.valueOf(roll.official()));
            typed.put("excluded", String.valueOf(roll.excludable().size()));
        });
        return model(file, new ActForm(kind, typed), Errors.NONE, List.of(), Optional.empty(), actor);
    }

    ActModel invalid(CaseFile file, ActForm form, Map<String, String> errors, Actor actor) {
        var sentences = new LinkedHashMap<String, Sentence>();
        errors.forEach((field, key) -> sentences.put(field, Sentence.of(key)));
        return model(file, form, new Errors(sentences), List.of(), Optional.empty(), actor);
    }

    ActModel refused(CaseFile file, ActForm form, List<StoredFinding> findings, Actor actor) {
        return model(file, form, Errors.NONE, findings, Optional.empty(), actor);
    }

    ActModel outOfTurn(CaseFile file, ActForm form, Outcome.Reason reason, Actor actor) {
        var key = "admission.out-of-turn."
                + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return model(file, form, Errors.NONE, List.of(), Optional.of(Sentence.of(key)), actor);
    }

    private ActModel model(
            CaseFile file,
            ActForm form,
            Errors errors,
            List<StoredFinding> findings,
            Optional<Sentence> out,
            Actor actor) {
        var kind = form.kind();
        var day = day(form.value("on")).orElse(today.date());
        var overridable = findings.stream().anyMatch(StoredFinding::blocks) && cases.mayOverride(actor, file);
        return new ActModel(
                kind.word(),
                file,
                people.find(file.person()).orElseThrow().fullName(),
                organizations.find(file.cellOn(day), day).map(one -> one.name()).orElse(""),
                "/cases/" + file.id() + "/" + kind.word(),
                lines(file, form, day),
                errors,
                findings.stream().map(one -> shown(one, overridable)).toList(),
                out,
                roll(file, kind, day),
                overridable,
                form.value("override"),
                actor.has(Role.OFFICER, today.date()));
    }

    private List<ActModel.Line> lines(CaseFile file, ActForm form, LocalDate day) {
        return ActField.of(form.kind()).stream()
                .map(field -> new ActModel.Line(
                        field,
                        field.type() == ActField.Type.DATE
                                ? Days.echo(form.value(field.key()), today.date())
                                : form.value(field.key()),
                        options(file, field, day)))
                .toList();
    }

    private List<Option> options(CaseFile file, ActField field, LocalDate day) {
        return switch (field.type()) {
            case MEMBER ->
                people.membersOf(file.cellOn(day), day).stream()
                        .map(member -> new Option(member.person().toString(), member.fullName()))
                        .toList();
            case CELL ->
                organizations.cells(day).stream()
                        .map(cell -> new Option(cell.id().toString(), cell.name()))
                        .toList();
            case DATE, NUMBER, YES_NO, TEXT, WORDS, CHOICE, SUBJECT -> List.of();
        };
    }

    private Optional<Roll> roll(CaseFile file, ActKind kind, LocalDate day) {
        return kind == ActKind.CELL_VOTED || kind == ActKind.RECOGNITION_VOTED
                ? Optional.of(people.roll(file.cellOn(day), day))
                : Optional.empty();
    }

    private static Finding shown(StoredFinding one, boolean overridable) {
        return Findings.shown(one, overridable);
    }
}
