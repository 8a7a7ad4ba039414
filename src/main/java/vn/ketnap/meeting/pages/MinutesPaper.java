package vn.ketnap.meeting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.document.Fields;
import vn.ketnap.document.OfficePapers;
import vn.ketnap.meeting.Body;
import vn.ketnap.meeting.Convened;
import vn.ketnap.meeting.Minutes;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// Minutes on paper (F-BB-01, F-BB-02): what the page of signed minutes shows, as a Word file in the Party
/// layout, always in Vietnamese. Its counts are those of the resolutions (F-KND-06, F-KND-08), since both
/// read the same minutes.
@Component
class MinutesPaper {

    private final OfficePapers papers;
    private final Convened convened;
    private final Tongue tongue;

    MinutesPaper(OfficePapers papers, Convened convened, Words words) {
        this.papers = papers;
        this.convened = convened;
        this.tongue = words.in(Language.VI);
    }

    byte[] word(MinutesModel page) {
        var met = page.meeting().convening();
        var form = met.body() == Body.CELL ? "F-BB-01" : "F-BB-02";
        return papers.draw(convened.paper(form, met, met.on()), fields(page), "")
                .bytes();
    }

    private Fields fields(MinutesModel page) {
        var met = page.meeting().convening();
        var minutes = page.minutes();
        var fields = new Fields()
                .put("minutes.kind", tongue.t("meeting.kind." + met.kind().word()))
                .put("minutes.hour", met.hour())
                .put("minutes.venue", met.place())
                .put("minutes.chair", minutes.chairName())
                .put("minutes.keeper", minutes.keeperName())
                .put("minutes.guests", minutes.guests())
                .put("minutes.content", minutes.content())
                .put("minutes.resolution", minutes.resolution())
                .put("minutes.conclusion", minutes.conclusion());
        counts(fields, page, met.body());
        fields.put(
                        "minutes.absences",
                        minutes.absences().stream().map(this::absence).toList())
                .put("minutes.absent-words", minutes.officers().absent());
        fields.put("minutes.people", page.people().stream().map(this::person).toList());
        return fields;
    }

    private static void counts(Fields fields, MinutesModel page, Body body) {
        var count = page.minutes().headcount();
        fields.put("minutes.official", count.official())
                .put("minutes.present", count.present())
                .put("minutes.excluded", count.excluded());
        if (body == Body.CELL) {
            fields.put("minutes.members", count.members())
                    .put("minutes.probationary", count.probationary())
                    .put("minutes.probationary-present", count.probationaryPresent())
                    .put("minutes.present-all", count.present() + count.probationaryPresent())
                    .put("minutes.excused", count.excused())
                    .put("minutes.absent", count.absent());
        }
    }

    private Fields absence(Minutes.Absence one) {
        return new Fields()
                .put("absence.name", one.who().name())
                .put(
                        "absence.how",
                        tongue.t("meeting.presence." + one.presence().word()))
                .put("absence.reason", one.reason());
    }

    private Fields person(MinutesModel.Person person) {
        var item = person.item();
        return new Fields()
                .put("minuted.name", item.who().name())
                .put(
                        "minuted.acts",
                        person.lines().stream().map(line -> act(line, item)).toList())
                .put("minuted.heard", item.heard())
                .put(
                        "minuted.conclusion",
                        item.conclusion().isEmpty() ? "" : tongue.t("meeting.decision.stay." + item.conclusion()));
    }

    private Fields act(MinutesModel.Line line, Minutes.Item item) {
        var row = new Fields()
                .put("minuted.act", tongue.say(line.what()))
                .put(
                        "minuted.words",
                        line.said().stream()
                                .map(one -> tongue.t("admission.field." + one.field()) + ": " + one.words(tongue))
                                .collect(Collectors.joining("; ")));
        line.vote().ifPresent(vote -> vote(row, vote, item));
        line.right().ifPresent(right -> row.put("minuted.righted", righted(right)));
        return row;
    }

    private void vote(Fields row, MinutesModel.Vote vote, Minutes.Item item) {
        row.put("minuted.base", vote.count().denominator())
                .put("minuted.needed", vote.needed())
                .put("minuted.majority", tongue.say(vote.majority().words()))
                .put("minuted.for", vote.inFavour())
                .putShare("minuted.share", vote.inFavour(), vote.count().denominator())
                .put("minuted.missed", vote.missed())
                .put("minuted.other", item.ballot().map(Minutes.Ballot::other).orElse(0));
        vote.against().ifPresent(votes -> row.put("minuted.against", votes));
        item.ballot().ifPresent(ballot -> {
            row.put("minuted.method", tongue.t("meeting.method." + ballot.method()));
            if (ballot.round() > 1) {
                row.put("minuted.round", ballot.round());
            }
        });
    }

    private String righted(MinutesModel.Right right) {
        var said = new ArrayList<String>(List.of(
                tongue.t(right.retracted() ? "meeting.minutes.retracted" : "meeting.minutes.corrected", right.on()),
                right.reason()));
        right.changes()
                .forEach(one -> said.add(tongue.t("admission.field." + one.was().field()) + ": "
                        + tongue.t(
                                "meeting.minutes.changed",
                                one.was().words(tongue),
                                one.now().words(tongue))));
        return String.join("; ", said);
    }
}
