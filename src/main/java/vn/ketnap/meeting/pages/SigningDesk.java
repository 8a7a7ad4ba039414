package vn.ketnap.meeting.pages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.AlikeRemarks;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.pages.Doubts;
import vn.ketnap.admission.pages.Findings;
import vn.ketnap.admission.pages.Seen;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.meeting.AgendaItem;
import vn.ketnap.meeting.Attending;
import vn.ketnap.meeting.Body;
import vn.ketnap.meeting.Convening;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.meeting.MeetingKind;
import vn.ketnap.meeting.Sheet;
import vn.ketnap.meeting.Signing;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// Reads what was typed of a meeting and signs its minutes, or says beside whom what stands in the way.
@Component
class SigningDesk {

    private final Signing signing;
    private final Cases cases;
    private final Doubts doubts;
    private final Today today;
    private final Clock clock;

    SigningDesk(Signing signing, Cases cases, Doubts doubts, Today today, Clock clock) {
        this.signing = signing;
        this.cases = cases;
        this.doubts = doubts;
        this.today = today;
        this.clock = clock;
    }

    /// The head of the form read; what cannot be read stays as it was convened.
    record Head(Convening said, Errors errors) {}

    Head head(Meeting meeting, Map<String, String> typed) {
        var now = meeting.convening();
        var reading = new Typed(today.date());
        var on = typed.containsKey("on") ? reading.day("on", typed.get("on")) : Optional.of(now.on());
        return new Head(
                new Convening(
                        now.body(),
                        now.part(),
                        MeetingKind.named(typed.getOrDefault("kind", "")).orElse(now.kind()),
                        on.orElse(now.on()),
                        reading.wordsIfAny(typed.getOrDefault("hour", now.hour()))
                                .orElse(""),
                        reading.wordsIfAny(typed.getOrDefault("place", now.place()))
                                .orElse(""),
                        typed.containsKey("chair") ? person(typed.get("chair")) : now.chair(),
                        typed.containsKey("keeper") ? person(typed.get("keeper")) : now.keeper()),
                reading.errors());
    }

    /// The meeting as it was when the page was drawn.
    Meeting readOn(Meeting meeting, String version) {
        return new Meeting(
                meeting.id(),
                meeting.convening(),
                version.matches("\\d{1,8}") ? Integer.parseInt(version) : 0,
                meeting.typed(),
                meeting.savedBy(),
                meeting.savedAt(),
                meeting.ended());
    }

    Conflict conflict(Meeting saved, Map<String, String> mine) {
        return Conflict.of(saved, mine, clock.getZone());
    }

    /// Signs, or answers what is to be said first.
    ///
    /// @param seen the rules whose words stood on the page, by person
    Optional<MeetingModel.Said> sign(MeetingModel page, List<String> seen, Actor actor) {
        var reading = Sheet.read(page.agenda(), page.headcount(), page.typed(), page.on(), today.date());
        if (page.on().isAfter(today.date())) {
            return Optional.of(MeetingModel.Said.of(
                    Errors.of("on", Sentence.of("web.typed.day.future", page.on(), today.date()))));
        }
        var wrong = new LinkedHashMap<>(ofTheHead(page));
        wrong.putAll(reading.errors().byField());
        if (!wrong.isEmpty()) {
            return Optional.of(MeetingModel.Said.of(new Errors(wrong)));
        }
        var trial = signing.trial(reading.acts(), actor);
        if (!trial.stream().allMatch(Outcome::stands)) {
            return Optional.of(said(reading.acts(), trial, "meeting.refused", actor));
        }
        var doubtful = doubtful(reading.acts());
        var ruled = new Seen(Set.copyOf(seen)).recorded(trial);
        if (!ruled || !isSeen(doubtful, seen)) {
            var first = ruled ? "meeting.look-again" : "meeting.look-first";
            return Optional.of(said(reading.acts(), trial, first, actor).doubting(doubtful));
        }
        var result = signing.sign(page.meeting(), reading.acts(), MinutesModels.draft(page), actor);
        if (result.signed()) {
            return Optional.empty();
        }
        return Optional.of(said(
                reading.acts(),
                result.outcomes(),
                result.overtaken() ? "meeting.overtaken" : "meeting.refused",
                actor));
    }

    /// What minutes cannot be signed without: who took the chair and kept them, and why somebody was absent.
    private static Map<String, Sentence> ofTheHead(MeetingModel page) {
        var wrong = new LinkedHashMap<String, Sentence>();
        for (var office : List.of("chair", "keeper")) {
            if (page.value(office).isBlank()) {
                wrong.put(office, Sentence.of("meeting.error." + office));
            }
        }
        page.attending()
                .unexplained()
                .forEach(member -> wrong.put(
                        Attending.reasonField(member), Sentence.of("meeting.error.absence", member.fullName())));
        if (page.attending().isSilentOfAbsence()) {
            wrong.put(Attending.WHO_WAS_ABSENT, Sentence.of("meeting.error.absent"));
        }
        if (page.who() != Body.CELL && page.headcount().official() == 0) {
            wrong.put("members", Sentence.of("meeting.error.members"));
        }
        return wrong;
    }

    private MeetingModel.Said said(List<Sheet.Planned> acts, List<Outcome> outcomes, String first, Actor actor) {
        var findings = new LinkedHashMap<CaseId, List<Finding>>();
        var overridable = new ArrayList<CaseId>();
        var outOfTurn = new LinkedHashMap<CaseId, Sentence>();
        for (var i = 0; i < outcomes.size(); i++) {
            var item = acts.get(i).item();
            var id = item.file().id();
            switch (outcomes.get(i)) {
                case Outcome.Accepted(var _, var act) -> add(findings, item, act.findings(), actor);
                case Outcome.Refused(var _, var found) -> {
                    add(findings, item, found, actor);
                    if (cases.mayOverride(actor, item.file())) {
                        overridable.add(id);
                    }
                }
                case Outcome.OutOfTurn(var _, var reason) -> outOfTurn.put(id, words(reason));
            }
        }
        return new MeetingModel.Said(
                Errors.NONE,
                findings,
                Map.of(),
                overridable,
                outOfTurn,
                Optional.of(Sentence.of(first)),
                Optional.empty());
    }

    private void add(Map<CaseId, List<Finding>> findings, AgendaItem item, List<StoredFinding> found, Actor actor) {
        var known = findings.computeIfAbsent(item.file().id(), _ -> new ArrayList<>());
        found.stream()
                .filter(one -> known.stream().noneMatch(other -> other.rule().equals(one.rule())))
                .map(one -> Findings.shown(
                        one,
                        cases.mayOverride(actor, item.file()),
                        item.file(),
                        kind -> cases.mayRecord(actor, item.file(), kind)))
                .forEach(known::add);
    }

    private static Sentence words(Outcome.Reason reason) {
        return Sentence.of("admission.out-of-turn."
                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static boolean isSeen(Map<CaseId, List<Sentence>> doubtful, List<String> seen) {
        return doubtful.entrySet().stream()
                .allMatch(one ->
                        one.getValue().stream().allMatch(doubt -> seen.contains(one.getKey() + ":" + doubt.key())));
    }

    /// Beside each person, what is worth a second look: a remark like last month's or like everybody's, a number used.
    private Map<CaseId, List<Sentence>> doubtful(List<Sheet.Planned> acts) {
        var doubtful = new LinkedHashMap<CaseId, List<Sentence>>();
        var remarks = new LinkedHashMap<CaseId, Act.Remarked>();
        for (var planned : acts) {
            var file = planned.item().file();
            doubts.about(file, planned.act())
                    .forEach(one -> doubtful.computeIfAbsent(file.id(), _ -> new ArrayList<>())
                            .add(one));
            if (planned.act() instanceof Act.Remarked remark) {
                remarks.put(file.id(), remark);
            }
        }
        AlikeRemarks.repeated(remarks)
                .forEach((id, people) -> doubtful.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(Sentence.of("meeting.doubt.same-remarks", people)));
        return doubtful;
    }

    private static Optional<PersonRef> person(@Nullable String typed) {
        return typed != null && Identity.is(typed) ? Optional.of(PersonRef.of(typed)) : Optional.empty();
    }
}
