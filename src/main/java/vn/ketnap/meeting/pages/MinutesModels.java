package vn.ketnap.meeting.pages;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActForm;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.RecordedAct;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.meeting.AgendaItem;
import vn.ketnap.meeting.Attending;
import vn.ketnap.meeting.Convening;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.Minutes;
import vn.ketnap.meeting.Signing;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;

/// Puts together what signed minutes show: each act as it was first recorded, which no later act changes.
@Component
class MinutesModels {

    private static final List<String> COUNTS =
            List.of("official", "members", "excluded", "present", "in-favour", "against", "on");

    private final Signing signing;
    private final Cases cases;
    private final People people;
    private final MeetingModels models;
    private final Clock clock;

    MinutesModels(Signing signing, Cases cases, People people, MeetingModels models, Clock clock) {
        this.signing = signing;
        this.cases = cases;
        this.people = people;
        this.models = models;
        this.clock = clock;
    }

    /// The minutes of a meeting as they would be signed now.
    static Minutes draft(MeetingModel page) {
        var items = page.agenda().items().stream()
                .map(item -> new Minutes.Item(
                        item.file().id(),
                        new Minutes.Named(item.file().person(), item.row().fullName()),
                        page.value(item, "decision").equals("stay") ? item.stay() : "",
                        page.value(item, "heard").strip(),
                        List.of(),
                        ballot(page, item)))
                .toList();
        return new Minutes(
                page.headcount(),
                named(page, page.value("chair")),
                named(page, page.value("keeper")),
                page.attending().absences(),
                items,
                page.value("resolution").strip(),
                page.value("guests").strip(),
                page.value("content").strip(),
                page.value("conclusion").strip(),
                new Minutes.Officers(
                        typed(page, "chair"),
                        typed(page, "keeper"),
                        page.attending().isByRoll()
                                ? ""
                                : page.value(Attending.WHO_WAS_ABSENT).strip()));
    }

    MinutesModel of(Meeting meeting, MinutesModel.Reader reader) {
        var signed = signing.minutes(meeting.id()).orElseThrow(NotHere::new);
        var files = cases.findAll(
                signed.minutes().items().stream().map(Minutes.Item::caseId).toList());
        var names = names(files.values());
        return new MinutesModel(
                meeting,
                models.name(meeting.convening()),
                signed.minutes(),
                signed.minutes().items().stream()
                        .map(item -> new MinutesModel.Person(
                                item,
                                Optional.ofNullable(files.get(item.caseId()))
                                        .map(file -> lines(item, file, signed.minutes(), meeting.convening(), names))
                                        .orElse(List.of())))
                        .toList(),
                signed.by(),
                LocalDateTime.ofInstant(signed.at(), clock.getZone()),
                signed.proxy(),
                cases.votingClause(
                        meeting.convening().body().rule(), meeting.convening().on()),
                reader);
    }

    private static Optional<Minutes.Ballot> ballot(MeetingModel page, AgendaItem item) {
        var method = page.value(item, "method");
        var voted = List.of("in-favour", "against", "other").stream()
                .anyMatch(key -> !page.value(item, key).isBlank());
        var other = page.value(item, "other").strip();
        return voted && item.vote().isPresent()
                ? Optional.of(new Minutes.Ballot(
                        method, other.matches("\\d{1,4}") ? Integer.parseInt(other) : 0, item.round()))
                : Optional.empty();
    }

    /// Who is typed by name, since there is nobody to choose from.
    private static String typed(MeetingModel page, String office) {
        return page.members().isEmpty() ? page.value(office).strip() : "";
    }

    private static Optional<Minutes.Named> named(MeetingModel page, String id) {
        return page.members().stream()
                .filter(one -> one.value().equals(id))
                .map(one -> new Minutes.Named(PersonRef.of(id), one.label()))
                .findFirst();
    }

    /// The members whom the acts name, as they are called now.
    private Map<String, String> names(Iterable<CaseFile> files) {
        var members = new ArrayList<PersonRef>();
        for (var file : files) {
            file.acts().stream().map(RecordedAct::members).forEach(members::addAll);
        }
        return members.isEmpty()
                ? Map.of()
                : people.findAll(members.stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(one -> one.id().toString(), Person::fullName));
    }

    private List<MinutesModel.Line> lines(
            Minutes.Item item, CaseFile file, Minutes minutes, Convening met, Map<String, String> names) {
        return file.acts().stream()
                .filter(act -> item.steps().contains(act.step()))
                .map(act -> new MinutesModel.Line(
                        ActKind.of(act.act()).word(),
                        said(act.act(), names),
                        vote(act.act(), minutes, met),
                        right(act, file, names)))
                .toList();
    }

    private static List<MinutesModel.Said> said(Act act, Map<String, String> names) {
        var typed = ActForm.of(act);
        return ActField.of(typed.kind()).stream()
                .filter(field -> !COUNTS.contains(field.key()))
                .filter(field -> !typed.value(field.key()).isEmpty())
                .map(field -> new MinutesModel.Said(
                        field.key(),
                        field.type(),
                        names.getOrDefault(typed.value(field.key()), typed.value(field.key()))))
                .toList();
    }

    private Optional<MinutesModel.Vote> vote(Act act, Minutes minutes, Convening met) {
        var typed = ActForm.of(act);
        return number(typed, "in-favour")
                .map(votes -> new MinutesModel.Vote(
                        minutes.headcount(),
                        cases.majority(ActKind.of(act), met.body().isDelegated(), met.on()),
                        votes,
                        number(typed, "against")));
    }

    private static Optional<Integer> number(ActForm typed, String key) {
        return Optional.of(typed.value(key)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
    }

    /// The last act about this one, if any.
    private static Optional<MinutesModel.Right> right(RecordedAct act, CaseFile file, Map<String, String> names) {
        var rights = new HashMap<Integer, MinutesModel.Right>();
        file.acts().forEach(one -> {
            switch (one.act()) {
                case Act.Corrected(var on, var step, var instead, var reason) ->
                    rights.put(
                            step,
                            new MinutesModel.Right(
                                    on, false, reason.text(), Changed.between(act.act(), instead, names), act.step()));
                case Act.Retracted(var on, var step, var reason) ->
                    rights.put(step, new MinutesModel.Right(on, true, reason.text(), List.of(), act.step()));
                default -> {}
            }
        });
        return Optional.ofNullable(rights.get(act.step()));
    }
}
