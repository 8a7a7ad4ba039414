package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.pages.Counting.Counted;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.regulation.Regulations;
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
    private final Regulations regulations;
    private final Today today;

    ActModels(Cases cases, People people, Organizations organizations, Regulations regulations, Today today) {
        this.cases = cases;
        this.people = people;
        this.organizations = organizations;
        this.regulations = regulations;
        this.today = today;
    }

    /// What there is to say beside the form itself.
    private record Answer(Errors errors, List<StoredFinding> findings, Optional<ActModel.Said> said) {

        static final Answer NONE = new Answer(Errors.NONE, List.of(), Optional.empty());
    }

    Optional<LocalDate> day(String typed) {
        return Days.read(typed, today.date());
    }

    /// The empty form, with what the regulation already says of such an act today.
    ActModel ahead(CaseFile file, Counted counted, Actor actor) {
        var kind = counted.form().kind();
        var advice = cases.advice(file, kind, today.date());
        return model(file, counted, new Answer(Errors.NONE, advice, Optional.empty()), actor)
                .lookingAhead();
    }

    /// What the rules say is to be looked at once before it is recorded.
    ActModel toBeSeen(CaseFile file, Counted counted, List<StoredFinding> findings, Actor actor) {
        var said = new ActModel.Said(Sentence.of("admission.look-first"), false);
        return model(file, counted, new Answer(Errors.NONE, findings, Optional.of(said)), actor);
    }

    ActModel plain(CaseFile file, Counted counted, Actor actor) {
        return model(file, counted, Answer.NONE, actor);
    }

    /// The numbers follow the roll of the day and the ticks; they are to be looked at before they are recorded.
    ActModel recounted(CaseFile file, Counted counted, Actor actor) {
        var said = new ActModel.Said(Sentence.of("admission.roll.recounted"), false);
        return model(file, counted, new Answer(Errors.NONE, List.of(), Optional.of(said)), actor);
    }

    ActModel invalid(CaseFile file, Counted counted, Map<String, String> errors, Actor actor) {
        var sentences = Complaints.of(counted.form(), errors);
        return model(file, counted, new Answer(sentences, List.of(), Optional.empty()), actor);
    }

    ActModel refused(CaseFile file, Counted counted, List<StoredFinding> findings, Actor actor) {
        var form = counted.form();
        var unsaid = !form.value("stand").isEmpty() && form.value("override").isBlank();
        var errors = unsaid ? Errors.of("override", Sentence.of("admission.error.override")) : Errors.NONE;
        return model(file, counted, new Answer(errors, findings, Optional.empty()), actor);
    }

    ActModel outOfTurn(CaseFile file, Counted counted, Outcome.Reason reason, Actor actor) {
        var said = new ActModel.Said(outOfTurn(reason), true);
        return model(file, counted, new Answer(Errors.NONE, List.of(), Optional.of(said)), actor);
    }

    /// Somebody recorded in the case while this was typed: both versions, nothing stored.
    ///
    /// @param file the case as it is now
    ActModel overtaken(CaseFile file, Counted counted, Meanwhile since, Actor actor) {
        var model = model(file, counted, Answer.NONE, actor);
        var same = since.acts().stream()
                .map(one -> ActForm.of(one.act()))
                .filter(other -> other.kind() == counted.form().kind())
                .reduce((_, last) -> last)
                .map(other -> Meanwhile.both(model.lines(), lines(file, other, today.date())))
                .orElse(List.of());
        return model.beside(since.with(same));
    }

    static Sentence outOfTurn(Outcome.Reason reason) {
        return Sentence.of("admission.out-of-turn."
                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private ActModel model(CaseFile file, Counted counted, Answer answer, Actor actor) {
        var form = counted.form();
        var kind = form.kind();
        var day = day(form.value("on")).orElse(today.date());
        var overridable = answer.findings().stream().anyMatch(StoredFinding::blocks) && cases.mayOverride(actor, file);
        return new ActModel(
                kind.word(),
                file,
                who(file, day, actor),
                "/cases/" + file.id() + "/" + kind.word(),
                lines(file, form, day),
                answer.errors(),
                shown(answer.findings(), file, overridable, actor),
                answer.said(),
                counted.attendance().map(attendance -> new ActModel.Vote(attendance, clause(kind, day))),
                Optional.of(kind)
                        .filter(one -> one.word().endsWith("-voted"))
                        .map(one -> cases.majority(one, false, day)),
                overridable,
                form.value("override"),
                cases.isProxy(actor, kind),
                false,
                Optional.empty());
    }

    private ActModel.Who who(CaseFile file, LocalDate day, Actor actor) {
        var progress = file.progress();
        var names = new HashMap<PersonRef, String>();
        people.findAll(Stream.concat(Stream.of(file.person()), progress.helper().stream())
                        .distinct()
                        .toList())
                .forEach(one -> names.put(one.id(), one.fullName()));
        var standing = new ActModel.Standing(
                progress.certifiedOn(), progress.helper().map(one -> names.getOrDefault(one, "…")));
        return new ActModel.Who(
                names.getOrDefault(file.person(), ""),
                organizations
                        .find(file.cellOn(day), day)
                        .map(Organization::name)
                        .orElse(""),
                Optional.of(standing).filter(_ -> seesMore(actor, file)));
    }

    private boolean seesMore(Actor actor, CaseFile file) {
        return cases.mayRecord(actor, file, ActKind.TASK_GIVEN) || cases.mayRecord(actor, file, ActKind.DECIDED);
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
            case RULE ->
                regulations.questions().entrySet().stream()
                        .map(rule -> new Option(rule.getKey(), rule.getValue().vi()))
                        .toList();
            case DATE, NUMBER, YES_NO, TEXT, WORDS, CHOICE, SUBJECT, STEPS -> List.of();
        };
    }

    private String clause(ActKind kind, LocalDate day) {
        return regulations.clause(kind == ActKind.CELL_VOTED ? "ADM-VOTE-CB" : "ADM-OFF-VOTE", day);
    }

    private List<Finding> shown(List<StoredFinding> findings, CaseFile file, boolean overridable, Actor actor) {
        return findings.stream()
                .map(one -> Findings.shown(one, overridable, file, kind -> cases.mayRecord(actor, file, kind)))
                .toList();
    }
}
