package vn.ketnap.meeting.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.MeetingId;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Days;
import vn.ketnap.web.Page;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Sentence;

/// *Sinh hoạt chi bộ*: the meetings of the cells and committees one may see, the latest first.
@Controller
class MeetingsPage {

    private static final int AT_ONCE = 40;

    private final Meetings meetings;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    MeetingsPage(Meetings meetings, Organizations organizations, Authority authority, Today today) {
        this.meetings = meetings;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/meetings")
    @Transactional(readOnly = true)
    Page show(@RequestParam(defaultValue = "") String after, Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        var found = meetings.list(parts(actor), after(after), AT_ONCE + 1);
        var rows = found.stream().limit(AT_ONCE).map(this::row).toList();
        var next = found.size() > AT_ONCE ? Optional.of(found.get(AT_ONCE - 1)) : Optional.<Meeting>empty();
        return Page.of(
                "meeting/Meetings",
                new MeetingsModel(
                        rows,
                        authority.mayAnywhere(actor, Permission.RECORD_CELL_ACTS, today.date())
                                || authority.mayAnywhere(actor, Permission.DECIDE, today.date()),
                        new Pager(
                                after.isEmpty() ? Optional.empty() : Optional.of("/meetings"),
                                next.map(last ->
                                        "/meetings?after=" + last.convening().on() + "." + last.id()),
                                Sentence.of("meeting.list.shown", rows.size()))));
    }

    private List<OrganizationRef> parts(Actor actor) {
        return organizations.all(today.date()).stream()
                .map(Organization::id)
                .filter(id -> authority.may(actor, Permission.SEE_CASES, id, today.date()))
                .toList();
    }

    private MeetingsModel.Row row(Meeting meeting) {
        var said = meeting.convening();
        return new MeetingsModel.Row(
                meeting,
                organizations
                        .find(said.part(), said.on())
                        .or(() -> organizations.latest(said.part()))
                        .map(Organization::name)
                        .orElse(""));
    }

    private Optional<Meetings.After> after(String typed) {
        var parts = typed.split("\\.", 2);
        return parts.length == 2 && Identity.is(parts[1])
                ? Days.read(parts[0], today.date()).map(day -> new Meetings.After(day, MeetingId.of(parts[1])))
                : Optional.empty();
    }
}
