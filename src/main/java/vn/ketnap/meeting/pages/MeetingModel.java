package vn.ketnap.meeting.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.DueRow;
import vn.ketnap.admission.Majority;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.meeting.Agenda;
import vn.ketnap.meeting.AgendaItem;
import vn.ketnap.meeting.Attending;
import vn.ketnap.meeting.Body;
import vn.ketnap.meeting.Headcount;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.Sheet;
import vn.ketnap.people.Member;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;

/// What the page of a meeting shows while its minutes are still open.
///
/// @param typed what was typed so far, as typed
/// @param due what falls due in these cases until the next meeting
/// @param cells the names of the cells whose dossiers a committee has before it
/// @param clause by which clause the denominator is counted
public record MeetingModel(
        Meeting meeting,
        String body,
        Agenda agenda,
        Attending attending,
        Map<String, String> typed,
        List<DueRow> due,
        String clause,
        Map<ActKind, Majority> majorities,
        Map<OrganizationRef, String> cells,
        Rights rights,
        Said said) {

    /// What the reader may do here.
    ///
    /// @param proxy true when the reader would record for the body that met (nhập thay)
    public record Rights(boolean keep, boolean proxy) {}

    /// What is to be said of what was typed.
    ///
    /// @param findings beside each person, what the regulation says
    /// @param overridable people for whom the reader may give a written reason
    public record Said(
            Errors errors,
            Map<CaseId, List<Finding>> findings,
            List<CaseId> overridable,
            Map<CaseId, Sentence> outOfTurn,
            Optional<Sentence> first,
            Optional<Conflict> conflict) {

        static final Said NOTHING =
                new Said(Errors.NONE, Map.of(), List.of(), Map.of(), Optional.empty(), Optional.empty());

        static Said of(Errors errors) {
            return new Said(errors, Map.of(), List.of(), Map.of(), Optional.empty(), Optional.empty());
        }

        static Said of(Conflict conflict) {
            return new Said(Errors.NONE, Map.of(), List.of(), Map.of(), Optional.empty(), Optional.of(conflict));
        }
    }

    public MeetingModel {
        typed = Map.copyOf(typed);
        due = List.copyOf(due);
        majorities = Map.copyOf(majorities);
    }

    public LocalDate on() {
        return meeting.convening().on();
    }

    public Headcount headcount() {
        return attending.headcount();
    }

    public Body who() {
        return meeting.convening().body();
    }

    /// The share that carries the votes the body mostly holds, on the day of the meeting.
    public Majority majority() {
        return majority(who().vote());
    }

    /// The share that carries the vote on a person.
    public Majority majority(AgendaItem item) {
        return majority(item.vote().orElse(who().vote()));
    }

    private Majority majority(ActKind kind) {
        return Optional.ofNullable(majorities.get(kind)).orElseThrow();
    }

    /// The cell of somebody before a committee.
    public Optional<String> cell(AgendaItem item) {
        return Optional.ofNullable(cells.get(item.row().cell()));
    }

    /// Whether the vote on a person falls due before the next meeting.
    public boolean isVoteDue(AgendaItem item) {
        return item.section() == AgendaItem.Section.REVIEW
                || item.section() == AgendaItem.Section.DOSSIER
                || due.stream()
                        .anyMatch(row -> row.caseId().equals(item.file().id())
                                && item.vote()
                                        .filter(kind ->
                                                kind.word().equals(row.due().step()))
                                        .isPresent());
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String value(AgendaItem item, String key) {
        return value(item.field(key));
    }

    public Optional<Sentence> error(AgendaItem item, String key) {
        return said.errors().on(item.field(key));
    }

    public List<Finding> findings(AgendaItem item) {
        return said.findings().getOrDefault(item.file().id(), List.of());
    }

    public boolean isTouched(AgendaItem item) {
        return Sheet.isTouched(item, typed);
    }

    /// How many on the agenda nothing was typed of yet.
    public long untouched() {
        return agenda.items().stream().filter(item -> !isTouched(item)).count();
    }

    /// The rules whose words stand on this page, by person.
    public String seen() {
        return String.join(
                ",",
                said.findings().entrySet().stream()
                        .flatMap(one -> one.getValue().stream().map(finding -> one.getKey() + ":" + finding.rule()))
                        .distinct()
                        .toList());
    }

    /// The official members of the day, to take the chair, keep the minutes or help.
    public List<Option> members() {
        return attending.roll().members().stream()
                .filter(member -> member.votes(on()))
                .map(MeetingModel::option)
                .toList();
    }

    /// What the meeting may decide of a person.
    public List<Option> decisions(AgendaItem item) {
        return Stream.concat(
                        Stream.of(new Option("stay", Say.t("meeting.decision.stay." + item.stay()))),
                        item.decisions().stream()
                                .map(kind -> new Option(kind.word(), Say.t("meeting.decision." + kind.word()))))
                .toList();
    }

    /// How ready the person was said to be, in words; of one who was never classified and may be, that nobody did.
    public Optional<String> category(AgendaItem item) {
        return item.category(on())
                .map(now -> Say.t("meeting.category.now", Say.t("admission.choice." + now.word())))
                .or(() -> item.isClassified() ? Optional.of(Say.t("meeting.category.none")) : Optional.empty());
    }

    /// The classes of readiness to choose from.
    public List<Option> categories() {
        return ActField.of(ActKind.CLASSIFIED).stream()
                .filter(field -> field.key().equals("category"))
                .flatMap(field -> field.choices().stream())
                .map(word -> new Option(word, Say.t("admission.choice." + word)))
                .toList();
    }

    /// Whether anything of a vote was typed, or is wrong with it.
    public boolean isVoting(AgendaItem item) {
        return Stream.of("in-favour", "against", "other", "proposal", "method")
                .anyMatch(key -> !value(item, key).isBlank() || error(item, key).isPresent());
    }

    /// Whether the act of a vote has this field.
    public boolean asks(ActKind kind, String key) {
        return ActField.of(kind).stream().anyMatch(field -> field.key().equals(key));
    }

    /// An earlier vote in numbers: `9/11`.
    public String counted(Act vote) {
        var form = ActForm.of(vote);
        var whole = number(form, "official") + number(form, "members") - number(form, "excluded");
        return form.value("in-favour") + "/" + whole;
    }

    private static int number(ActForm form, String key) {
        return form.value(key).isEmpty() ? 0 : Integer.parseInt(form.value(key));
    }

    /// What a remark says, part by part.
    public List<MinutesModel.Said> words(Act.Remarked remark) {
        var form = ActForm.of(remark);
        return Sheet.remark().stream()
                .filter(key -> !form.value(key).isBlank())
                .map(key -> new MinutesModel.Said(key, ActField.Type.WORDS, form.value(key)))
                .toList();
    }

    /// How a field is called: whose it is, and what it says.
    public String label(String field) {
        return FieldNames.of(this, field);
    }

    /// What was chosen or typed, as one reads it.
    public String shown(String value) {
        return FieldNames.words(this, value);
    }

    private static Option option(Member member) {
        return new Option(member.person().toString(), member.fullName());
    }
}
