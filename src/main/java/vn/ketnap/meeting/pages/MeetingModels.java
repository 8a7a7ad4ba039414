package vn.ketnap.meeting.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.meeting.Agenda;
import vn.ketnap.meeting.Agendas;
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

    private final Agendas agendas;
    private final Rolls rolls;
    private final Organizations organizations;
    private final Meetings meetings;
    private final Signing signing;

    MeetingModels(Agendas agendas, Rolls rolls, Organizations organizations, Meetings meetings, Signing signing) {
        this.agendas = agendas;
        this.rolls = rolls;
        this.organizations = organizations;
        this.meetings = meetings;
        this.signing = signing;
    }

    MeetingModel of(Meeting meeting, Map<String, String> typed, MeetingModel.Said said, Actor actor) {
        var convening = meeting.convening();
        var agenda = agendas.of(convening, actor);
        return new MeetingModel(
                meeting,
                name(convening),
                agenda,
                attending(convening, typed),
                shown(convening, typed),
                agendas.due(convening),
                agendas.clause(convening),
                agendas.majorities(convening, agenda),
                cellNames(convening),
                new MeetingModel.Rights(
                        meetings.mayKeep(actor, convening.body(), convening.part()), signing.isProxy(meeting, actor)),
                said);
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
        return agendas.of(said, actor);
    }

    Attending attending(Convening said, Map<String, String> typed) {
        return new Attending(said.body(), rolls.of(said), typed);
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
