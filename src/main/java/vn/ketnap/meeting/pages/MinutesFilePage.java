package vn.ketnap.meeting.pages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.MeetingId;
import vn.ketnap.meeting.Meetings;
import vn.ketnap.web.Download;
import vn.ketnap.web.NotHere;

/// Signed minutes as a Word file, to be printed and signed by hand. What is taken out is journalled.
@Controller
class MinutesFilePage {

    private final Meetings meetings;
    private final MinutesModels minutes;
    private final MinutesPaper paper;

    MinutesFilePage(Meetings meetings, MinutesModels minutes, MinutesPaper paper) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.paper = paper;
    }

    @GetMapping("/meetings/{id}/minutes.docx")
    @Transactional
    ResponseEntity<byte[]> word(@PathVariable MeetingId id, Actor actor) {
        var meeting = meetings.find(id, actor).filter(Meeting::isSigned).orElseThrow(NotHere::new);
        meetings.takeOut(meeting, actor);
        return Download.word(
                "bien-ban-" + meeting.convening().on(), paper.word(minutes.of(meeting, MinutesModel.Reader.PAPER)));
    }
}
