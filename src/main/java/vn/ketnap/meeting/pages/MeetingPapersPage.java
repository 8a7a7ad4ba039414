package vn.ketnap.meeting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.forms.PaperBatches;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.BatchOrder;
import vn.ketnap.document.Batches;
import vn.ketnap.meeting.Invitations;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.MeetingId;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.meeting.Minutes;
import vn.ketnap.meeting.Signing;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Page;

/// Papers of a meeting: an invitation for everybody called and every guest, and the papers of those taken up. For
/// whoever keeps its minutes.
@Controller
class MeetingPapersPage {

    /// How many invitations are drawn in one go.
    private static final int TOGETHER = 10;

    private final Meetings meetings;
    private final Invitations invitations;
    private final MeetingModels models;
    private final Signing signing;
    private final Making making;

    /// What makes files of papers.
    @Component
    record Making(PaperBatches papers, Batches batches) {}

    MeetingPapersPage(
            Meetings meetings, Invitations invitations, MeetingModels models, Signing signing, Making making) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.models = models;
        this.signing = signing;
        this.making = making;
    }

    @PostMapping("/meetings/{id}/papers")
    Page make(@PathVariable MeetingId id, @RequestParam(defaultValue = "") String make, Actor actor) {
        var meeting = meetings.find(id, actor).orElseThrow(NotHere::new);
        if (!meetings.mayKeep(
                actor, meeting.convening().body(), meeting.convening().part())) {
            throw new NotAllowed();
        }
        var kind = BatchOrder.Kind.asked(make.endsWith("-word") ? "word" : "zip");
        var order = make.startsWith("cases") ? cases(meeting, kind, actor) : invitations(meeting, kind, actor);
        return order.map(one -> Page.redirect(making.batches().begin(one, actor)))
                .orElseGet(() -> Page.redirect(back(meeting))
                        .saying(Notice.warning(
                                make.startsWith("cases") ? "meeting.papers.no-case" : "meeting.papers.nobody")));
    }

    private Optional<BatchOrder> invitations(Meeting meeting, BatchOrder.Kind kind, Actor actor) {
        var guests = invitations.guests(meeting);
        var agenda = models.agenda(meeting.convening(), actor);
        var works = new ArrayList<BatchOrder.Work>();
        for (var from = 0; from < guests.size(); from += TOGETHER) {
            var first = from;
            var some = guests.subList(from, Math.min(guests.size(), from + TOGETHER));
            works.add(() -> invitations.of(meeting, some, first + 1, agenda));
        }
        return works.isEmpty()
                ? Optional.empty()
                : Optional.of(new BatchOrder(
                        "Giay_moi_" + meeting.convening().on(),
                        kind,
                        meeting.convening().part(),
                        back(meeting),
                        works));
    }

    private Optional<BatchOrder> cases(Meeting meeting, BatchOrder.Kind kind, Actor actor) {
        return making.papers()
                .of(
                        takenUp(meeting, actor).stream()
                                .map(PaperBatches.Wanted::all)
                                .toList(),
                        "Giay_to_hop_" + meeting.convening().on(),
                        kind,
                        back(meeting),
                        actor);
    }

    /// Those the minutes speak of; before they are signed, those on the agenda.
    private List<CaseId> takenUp(Meeting meeting, Actor actor) {
        return meeting.isSigned()
                ? signing.minutes(meeting.id()).orElseThrow(NotHere::new).minutes().items().stream()
                        .map(Minutes.Item::caseId)
                        .toList()
                : models.agenda(meeting.convening(), actor).items().stream()
                        .map(item -> item.file().id())
                        .toList();
    }

    private static String back(Meeting meeting) {
        return "/meetings/" + meeting.id();
    }
}
