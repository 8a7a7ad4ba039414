package vn.ketnap.meeting.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.DueRow;
import vn.ketnap.admission.Majority;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.meeting.Agenda;
import vn.ketnap.meeting.Attending;
import vn.ketnap.meeting.Body;
import vn.ketnap.meeting.Convening;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.meeting.Rolls;
import vn.ketnap.meeting.Signing;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// Puts together what the page of a meeting shows: the roll of the day, the agenda, what is due.
@Component
class MeetingModels {

    /// More people than a cell ever follows at once.
    private static final int MOST = 300;

    private static final int MOST_DUE = 60;

    private final Cases cases;
    private final Rolls rolls;
    private final Organizations organizations;
    private final Meetings meetings;
    private final Signing signing;

    MeetingModels(Cases cases, Rolls rolls, Organizations organizations, Meetings meetings, Signing signing) {
        this.cases = cases;
        this.rolls = rolls;
        this.organizations = organizations;
        this.meetings = meetings;
        this.signing = signing;
    }

    MeetingModel of(Meeting meeting, Map<String, String> typed, MeetingModel.Said said, Actor actor) {
        var convening = meeting.convening();
        var agenda = agenda(convening, actor);
        return new MeetingModel(
                meeting,
                name(convening),
                agenda,
                attending(convening, typed),
                shown(convening, typed),
                due(convening),
                cases.votingClause(convening.body().rule(), convening.on()),
                majorities(convening, agenda),
                cellNames(convening),
                new MeetingModel.Rights(
                        meetings.mayKeep(actor, convening.body(), convening.part()), signing.isProxy(meeting, actor)),
                said);
    }

    /// The shares of the day by which each kind of vote on the agenda is carried.
    private Map<ActKind, Majority> majorities(Convening said, Agenda agenda) {
        return Stream.concat(
                        Stream.of(said.body().vote()), agenda.items().stream().flatMap(item -> item.vote().stream()))
                .distinct()
                .collect(Collectors.toMap(
                        kind -> kind, kind -> cases.majority(kind, said.body().isDelegated(), said.on())));
    }

    /// Whose dossiers a committee has before it.
    private Map<OrganizationRef, String> cellNames(Convening said) {
        return said.body() == Body.CELL
                ? Map.of()
                : organizations.below(said.part(), said.on()).stream()
                        .collect(Collectors.toMap(Organization::id, Organization::name));
    }

    String name(Convening said) {
        return organizations
                .find(said.part(), said.on())
                .or(() -> organizations.latest(said.part()))
                .map(Organization::name)
                .orElse("");
    }

    Agenda agenda(Convening said, Actor actor) {
        var rows = rows(cells(said));
        var files = cases.findAll(rows.stream().map(CaseRow::id).toList());
        return Agenda.of(said.body(), rows, files, (file, kind) -> cases.mayRecord(actor, file, kind));
    }

    Attending attending(Convening said, Map<String, String> typed) {
        return new Attending(said.body(), rolls.of(said), typed);
    }

    private List<CaseRow> rows(List<OrganizationRef> cells) {
        return cases.list(new CaseQuery(
                "", cells, Agenda.OF_A_CELL, Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), MOST));
    }

    private List<OrganizationRef> cells(Convening said) {
        return said.body() == Body.CELL
                ? List.of(said.part())
                : organizations.below(said.part(), said.on()).stream()
                        .filter(one -> one.kind().isCell())
                        .map(Organization::id)
                        .toList();
    }

    /// What falls due until the end of the month after the meeting's.
    private List<DueRow> due(Convening said) {
        return said.body() == Body.CELL ? cases.due(monthAfter(said.on()), cells(said), MOST_DUE) : List.of();
    }

    private static LocalDate monthAfter(LocalDate on) {
        return on.withDayOfMonth(1).plusMonths(2).minusDays(1);
    }

    /// The head of the meeting stands in the same form; until it is typed it is what was said at convening.
    private static Map<String, String> shown(Convening said, Map<String, String> typed) {
        var shown = new HashMap<String, String>();
        shown.put("on", said.on().toString());
        shown.put("hour", said.hour());
        shown.put("place", said.place());
        shown.put("kind", said.kind().word());
        said.chair().ifPresent(one -> shown.put("chair", one.toString()));
        said.keeper().ifPresent(one -> shown.put("keeper", one.toString()));
        shown.putAll(typed);
        return shown;
    }
}
