package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// The door of this room: meetings called together, and what is typed of them until their minutes are signed
/// ([Signing]). The secretary keeps those of the own cell, the officer all (nhập thay); whoever sees cases reads them.
@Service
public class Meetings {

    private final MeetingStore store;
    private final Authority authority;
    private final Journal journal;
    private final Today today;

    Meetings(MeetingStore store, Authority authority, Journal journal, Today today) {
        this.store = store;
        this.authority = authority;
        this.journal = journal;
        this.today = today;
    }

    /// The place where a page of the list ended.
    public record After(LocalDate on, MeetingId id) {}

    /// Calls a meeting together.
    @Transactional
    public MeetingId convene(Convening said, Actor by) {
        requireKeeping(said.body(), said.part(), by);
        var id = MeetingId.fresh();
        store.add(id, said, by);
        journal.record(by, "meeting-convened", id.toString(), Optional.of(said.part()));
        return id;
    }

    /// The meeting, if the actor may read of it.
    @Transactional(readOnly = true)
    public Optional<Meeting> find(MeetingId id, Actor actor) {
        return store.find(id).filter(one -> may(actor, Permission.SEE_CASES, one.convening()));
    }

    /// Meetings of these parts, the latest first; those that did not take place are left out.
    @Transactional(readOnly = true)
    public List<Meeting> list(List<OrganizationRef> parts, Optional<After> after, int limit) {
        return store.list(parts, after, limit);
    }

    /// Saves what was typed over the version it was typed on.
    ///
    /// @return false when somebody else saved meanwhile or the meeting has ended; nothing is stored then
    @Transactional
    public boolean save(Meeting meeting, Convening said, Map<String, String> typed, Actor by) {
        requireKeeping(meeting.convening().body(), meeting.convening().part(), by);
        return store.save(meeting, said, typed, by);
    }

    /// Says that a meeting did not take place; only one whose minutes are not signed.
    @Transactional
    public boolean cancel(Meeting meeting, Actor by) {
        requireKeeping(meeting.convening().body(), meeting.convening().part(), by);
        var done = store.end(meeting.id(), meeting.version(), Meeting.Ending.CANCELLED);
        if (done) {
            journal.record(
                    by,
                    "meeting-cancelled",
                    meeting.id().toString(),
                    Optional.of(meeting.convening().part()));
        }
        return done;
    }

    /// Whether the actor keeps the minutes of this body.
    public boolean mayKeep(Actor actor, Body body, OrganizationRef part) {
        return keeping(body).stream().anyMatch(one -> authority.may(actor, one, part, today.date()));
    }

    /// Whether the actor may take the minutes of this part out of the program.
    public boolean mayTakeOut(Actor actor, OrganizationRef part) {
        return authority.may(actor, Permission.EXPORT, part, today.date());
    }

    /// Writes down that the minutes of a meeting go out of the program; refused to whoever may only read
    /// them.
    @Transactional
    public void takeOut(Meeting meeting, Actor by) {
        var part = meeting.convening().part();
        if (!mayTakeOut(by, part)) {
            throw new NotAllowed();
        }
        journal.record(by, "export:minutes", meeting.id().toString(), Optional.of(part));
    }

    private void requireKeeping(Body body, OrganizationRef part, Actor by) {
        if (!authority.may(by, Permission.SEE_CASES, part, today.date())) {
            throw new NotHere();
        }
        if (!mayKeep(by, body, part)) {
            throw new NotAllowed();
        }
    }

    private boolean may(Actor actor, Permission permission, Convening said) {
        return authority.may(actor, permission, said.part(), today.date());
    }

    private static Set<Permission> keeping(Body body) {
        return switch (body) {
            case CELL -> EnumSet.of(Permission.RECORD_CELL_ACTS);
            case COMMITTEE -> EnumSet.of(Permission.RECORD_ALL_ACTS);
            case STANDING_COMMITTEE -> EnumSet.of(Permission.RECORD_ALL_ACTS, Permission.DECIDE);
        };
    }
}
