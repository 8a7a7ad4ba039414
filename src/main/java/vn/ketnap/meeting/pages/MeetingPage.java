package vn.ketnap.meeting.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.MeetingId;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// One meeting: attendance, the people taken up one after another, votes; and its minutes once they are signed. Every
/// press of a button saves what was typed before anything else is looked at.
@Controller
@RequestMapping("/meetings/{id}")
class MeetingPage {

    private static final String FORM = "meeting/Meeting";

    /// Fields that are not of the meeting but of the page.
    private static final List<String> OF_THE_PAGE =
            List.of("_csrf", "_once", "version", "seen", "save", "sign", "cancel");

    private final Meetings meetings;
    private final MeetingModels models;
    private final MinutesModels minutes;
    private final SigningDesk desk;

    MeetingPage(Meetings meetings, MeetingModels models, MinutesModels minutes, SigningDesk desk) {
        this.meetings = meetings;
        this.models = models;
        this.minutes = minutes;
        this.desk = desk;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable MeetingId id, Actor actor) {
        var meeting = meetings.find(id, actor).orElseThrow(NotHere::new);
        return meeting.isSigned()
                ? Page.of(
                        "meeting/Minutes",
                        minutes.of(
                                meeting,
                                new MinutesModel.Reader(
                                        meetings.mayTakeOut(
                                                actor, meeting.convening().part()),
                                        keeps(meeting, actor))))
                : Page.of(FORM, models.of(meeting, meeting.typed(), MeetingModel.Said.NOTHING, actor));
    }

    /// The blank to write on by hand, for a meeting without a machine.
    @GetMapping("/sheet")
    @Transactional(readOnly = true)
    Page blank(@PathVariable MeetingId id, Actor actor) {
        var meeting = meetings.find(id, actor).filter(Meeting::isOpen).orElseThrow(NotHere::new);
        return Page.of("meeting/Blank", models.of(meeting, Map.of(), MeetingModel.Said.NOTHING, actor));
    }

    /// What was typed is kept and signed in one transaction: sent again after a kill, the form does either both or
    /// nothing more.
    @PostMapping
    @Transactional
    Page submit(@PathVariable MeetingId id, @RequestParam Map<String, String> all, Actor actor) {
        var meeting = meetings.find(id, actor).orElseThrow(NotHere::new);
        if (!meetings.mayKeep(
                actor, meeting.convening().body(), meeting.convening().part())) {
            throw new NotAllowed();
        }
        var typed = ofTheMeeting(all);
        var head = desk.head(meeting, typed);
        var read = desk.readOn(meeting, all.getOrDefault("version", ""));
        if (!meetings.save(read, head.said(), typed, actor)) {
            return overtaken(id, typed, actor);
        }
        var saved = meetings.find(id, actor).orElseThrow(NotHere::new);
        if (!head.errors().isEmpty()) {
            return Page.refused(FORM, models.of(saved, typed, MeetingModel.Said.of(head.errors()), actor));
        }
        if (all.containsKey("cancel")) {
            meetings.cancel(saved, actor);
            return Page.redirect("/meetings").saying("meeting.cancelled");
        }
        return all.containsKey("sign")
                ? sign(saved, typed, all.getOrDefault("seen", ""), actor)
                : Page.redirect("/meetings/" + id).saying("meeting.saved");
    }

    /// Keeps what is being typed, asked by the page itself every few seconds: the new version, or
    /// 409 when somebody saved meanwhile, which the next press of a button shows.
    @PostMapping("/draft")
    ResponseEntity<String> keep(@PathVariable MeetingId id, @RequestParam Map<String, String> all, Actor actor) {
        var meeting = kept(id, actor);
        var typed = ofTheMeeting(all);
        var read = desk.readOn(meeting, all.getOrDefault("version", ""));
        return meetings.save(read, desk.head(meeting, typed).said(), typed, actor)
                ? ResponseEntity.ok(String.valueOf(read.version() + 1))
                : ResponseEntity.status(HttpStatus.CONFLICT).body("");
    }

    private Meeting kept(MeetingId id, Actor actor) {
        var meeting = meetings.find(id, actor).orElseThrow(NotHere::new);
        if (!meetings.mayKeep(
                actor, meeting.convening().body(), meeting.convening().part())) {
            throw new NotAllowed();
        }
        return meeting;
    }

    private Page sign(Meeting saved, Map<String, String> typed, String seen, Actor actor) {
        var page = models.of(saved, typed, MeetingModel.Said.NOTHING, actor);
        var said = desk.sign(page, Arrays.asList(seen.split(",")), actor);
        return said.<Page>map(one -> Page.refused(FORM, models.of(saved, typed, one, actor)))
                .orElseGet(() -> Page.redirect("/meetings/" + saved.id()).saying("meeting.signed"));
    }

    /// Somebody saved meanwhile: both versions are shown, and nothing that was typed is lost.
    private Page overtaken(MeetingId id, Map<String, String> typed, Actor actor) {
        var now = meetings.find(id, actor).orElseThrow(NotHere::new);
        if (!now.isOpen()) {
            return Page.redirect("/meetings/" + id).saying(vn.ketnap.web.Notice.warning("meeting.already-signed"));
        }
        return Page.refused(
                FORM,
                models.of(now, Conflict.together(now, typed), MeetingModel.Said.of(desk.conflict(now, typed)), actor));
    }

    private boolean keeps(Meeting meeting, Actor actor) {
        return meetings.mayKeep(
                actor, meeting.convening().body(), meeting.convening().part());
    }

    private static Map<String, String> ofTheMeeting(Map<String, String> all) {
        var typed = new TreeMap<>(all);
        OF_THE_PAGE.forEach(typed::remove);
        return typed;
    }
}
