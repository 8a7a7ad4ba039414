package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Organization;
import vn.ketnap.planning.Supervision;
import vn.ketnap.planning.SupervisionFollowing;
import vn.ketnap.planning.Visit;
import vn.ketnap.planning.VisitFinding;
import vn.ketnap.planning.VisitId;
import vn.ketnap.planning.VisitPointId;
import vn.ketnap.planning.VisitTopic;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Thêm phát hiện*, and the same put right or taken back.
@Controller
@RequestMapping("/supervision/{visit}/findings")
class VisitFindingPage {

    private static final String FORM = "planning/VisitFinding";

    private final Supervision supervision;
    private final SupervisionFollowing following;
    private final ActivityDesk desk;

    VisitFindingPage(Supervision supervision, SupervisionFollowing following, ActivityDesk desk) {
        this.supervision = supervision;
        this.following = following;
        this.desk = desk;
    }

    @GetMapping("/new")
    @Transactional(readOnly = true)
    Page show(@PathVariable VisitId visit, Actor actor) {
        var held = heldOnly(supervision.editable(visit, actor));
        return Page.of(FORM, fresh(held, Map.of("org", code(held)), desk.reading()));
    }

    @PostMapping("/new")
    @Transactional
    Page add(@PathVariable VisitId visit, @RequestParam Map<String, String> typed, Actor actor) {
        var held = heldOnly(supervision.held(visit, actor));
        var reading = desk.reading();
        var about = reading.choice("org", typed.get("org"), code -> ActivityDesk.coded(following.about(held), code));
        var topic = reading.choice("topic", typed.get("topic"), VisitTopic::named);
        var fact = reading.words("fact", typed.get("fact"));
        if (!reading.fine()) {
            return Page.refused(FORM, fresh(held, typed, reading));
        }
        following.find(visit, about.orElseThrow().id(), topic.orElseThrow(), fact.orElseThrow(), actor);
        return Page.redirect("/supervision/" + visit).saying("planning.visit.finding.added");
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    Page edit(@PathVariable VisitId visit, @PathVariable VisitPointId id, Actor actor) {
        var finding = following.finding(visit, id, actor);
        return Page.of(FORM, of(supervision.editable(visit, actor), finding, typed(finding), desk.reading()));
    }

    @PostMapping("/{id}")
    @Transactional
    Page correct(
            @PathVariable VisitId visit,
            @PathVariable VisitPointId id,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var held = supervision.held(visit, actor);
        var finding = following.finding(visit, id, actor);
        var reading = desk.reading();
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), finding.last().number())) {
            var both = Overtaken.by(finding.last(), sides(typed, typed(finding)));
            return Page.refused(FORM, of(held, finding, typed, reading).beside(both));
        }
        var topic = reading.choice("topic", typed.get("topic"), VisitTopic::named);
        var fact = reading.words("fact", typed.get("fact"));
        if (!reading.fine()) {
            return Page.refused(FORM, of(held, finding, typed, reading));
        }
        following.correct(
                new VisitFinding(
                        id,
                        visit,
                        finding.organization(),
                        topic.orElseThrow(),
                        fact.orElseThrow(),
                        reading.wordsIfAny(typed.get("withdrawn")).orElse(""),
                        finding.last()),
                actor);
        return Page.redirect("/supervision/" + visit).saying("planning.visit.finding.corrected");
    }

    /// Nothing is found on a visit that was not held.
    static Visit heldOnly(Visit visit) {
        if (!visit.said().isHeld()) {
            throw new NotHere();
        }
        return visit;
    }

    private String code(Visit visit) {
        return desk.latest(visit.organization()).map(Organization::code).orElse("");
    }

    private static Map<String, String> typed(VisitFinding finding) {
        return Map.of("topic", finding.topic().word(), "fact", finding.fact());
    }

    private static List<Overtaken.Both> sides(Map<String, String> mine, Map<String, String> theirs) {
        return Stream.of("topic", "fact")
                .map(field -> new Overtaken.Both(
                        Sentence.of("planning.visit.finding." + field),
                        words(field, mine.getOrDefault(field, "")),
                        words(field, theirs.getOrDefault(field, ""))))
                .toList();
    }

    private static Sentence words(String field, String typed) {
        return field.equals("topic") && VisitTopic.named(typed).isPresent()
                ? Sentence.of("planning.visit.topic." + typed)
                : Overtaken.words(typed);
    }

    private VisitPointModel fresh(Visit visit, Map<String, String> typed, Typed reading) {
        return model(visit, Optional.empty(), typed, reading);
    }

    private VisitPointModel of(Visit visit, VisitFinding finding, Map<String, String> typed, Typed reading) {
        return model(visit, Optional.of(finding.last().number()), typed, reading);
    }

    private VisitPointModel model(Visit visit, Optional<Long> seen, Map<String, String> typed, Typed reading) {
        return new VisitPointModel(
                visit,
                desk.name(visit.organization(), visit.said().day()),
                following.about(visit),
                seen,
                typed,
                reading.errors(),
                Optional.empty());
    }
}
