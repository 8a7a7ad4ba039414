package vn.ketnap.planning.pages;

import java.time.LocalDate;
import java.util.HashMap;
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
import vn.ketnap.planning.VisitId;
import vn.ketnap.planning.VisitPointId;
import vn.ketnap.planning.VisitRecommendation;
import vn.ketnap.web.Days;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Thêm kiến nghị*, and what becomes of it: put right, closed with a day and how, opened again, taken back.
@Controller
@RequestMapping("/supervision/{visit}/recommendations")
class VisitRecommendationPage {

    private static final String FORM = "planning/VisitRecommendation";

    private final Supervision supervision;
    private final SupervisionFollowing following;
    private final ActivityDesk desk;

    VisitRecommendationPage(Supervision supervision, SupervisionFollowing following, ActivityDesk desk) {
        this.supervision = supervision;
        this.following = following;
        this.desk = desk;
    }

    @GetMapping("/new")
    @Transactional(readOnly = true)
    Page show(@PathVariable VisitId visit, Actor actor) {
        var held = VisitFindingPage.heldOnly(supervision.editable(visit, actor));
        var code = desk.latest(held.organization()).map(Organization::code).orElse("");
        return Page.of(FORM, model(held, Optional.empty(), Map.of("org", code), desk.reading()));
    }

    @PostMapping("/new")
    @Transactional
    Page add(@PathVariable VisitId visit, @RequestParam Map<String, String> typed, Actor actor) {
        var held = VisitFindingPage.heldOnly(supervision.held(visit, actor));
        var reading = desk.reading();
        var about = reading.choice("org", typed.get("org"), code -> ActivityDesk.coded(following.about(held), code));
        var words = reading.words("words", typed.get("words"));
        var due = due(held, typed, reading);
        if (!reading.fine()) {
            return Page.refused(FORM, model(held, Optional.empty(), typed, reading));
        }
        following.recommend(visit, about.orElseThrow().id(), words.orElseThrow(), due.orElseThrow(), actor);
        return Page.redirect("/supervision/" + visit).saying("planning.visit.recommendation.added");
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    Page edit(@PathVariable VisitId visit, @PathVariable VisitPointId id, Actor actor) {
        var one = following.recommendation(visit, id, actor);
        return Page.of(FORM, model(supervision.editable(visit, actor), Optional.of(one), typed(one), desk.reading()));
    }

    @PostMapping("/{id}")
    @Transactional
    Page correct(
            @PathVariable VisitId visit,
            @PathVariable VisitPointId id,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var held = supervision.held(visit, actor);
        var one = following.recommendation(visit, id, actor);
        var reading = desk.reading();
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), one.last().number())) {
            var both = Overtaken.by(one.last(), sides(typed, typed(one)));
            return Page.refused(
                    FORM, model(held, Optional.of(one), typed, reading).beside(both));
        }
        var said = read(held, one, typed, reading);
        if (said.isEmpty()) {
            return Page.refused(FORM, model(held, Optional.of(one), typed, reading));
        }
        following.correct(said.get(), actor);
        return Page.redirect("/supervision/" + visit).saying("planning.visit.recommendation." + outcome(said.get()));
    }

    /// Closed is what has a day and says how; taken back is what says why.
    private Optional<VisitRecommendation> read(
            Visit visit, VisitRecommendation one, Map<String, String> typed, Typed reading) {
        var words = reading.words("words", typed.get("words"));
        var due = due(visit, typed, reading);
        var how = reading.wordsIfAny(typed.get("how"));
        var withdrawn = reading.wordsIfAny(typed.get("withdrawn"));
        var closed = typed.getOrDefault("closed", "").isBlank()
                ? Optional.<LocalDate>empty()
                : reading.pastDay("closed", typed.get("closed"));
        visit.said()
                .heldOn()
                .filter(day -> closed.filter(day::isAfter).isPresent())
                .ifPresent(day -> reading.complain("closed", "planning.visit.error.before", day));
        if (closed.isPresent() && how.isEmpty()) {
            reading.complain("how", "planning.visit.error.how");
        }
        if (closed.isEmpty() && how.isPresent()) {
            reading.complain("closed", "planning.visit.error.closed");
        }
        if (closed.isPresent() && withdrawn.isPresent()) {
            reading.complain("withdrawn", "planning.visit.error.withdrawn");
        }
        return reading.fine()
                ? Optional.of(new VisitRecommendation(
                        one.id(),
                        one.visit(),
                        one.organization(),
                        words.orElseThrow(),
                        due.orElseThrow(),
                        closed,
                        withdrawn.map(_ -> desk.today()),
                        withdrawn.or(() -> how).orElse(""),
                        one.last()))
                : Optional.empty();
    }

    private static Optional<LocalDate> due(Visit visit, Map<String, String> typed, Typed reading) {
        var due = reading.day("due", typed.get("due"));
        visit.said()
                .heldOn()
                .filter(day -> due.filter(day::isAfter).isPresent())
                .ifPresent(day -> reading.complain("due", "planning.visit.error.before", day));
        return due;
    }

    private static String outcome(VisitRecommendation said) {
        if (said.withdrawnOn().isPresent()) {
            return "taken-back";
        }
        return said.closedOn().isPresent() ? "closed-now" : "corrected";
    }

    private static Map<String, String> typed(VisitRecommendation one) {
        var typed = new HashMap<>(Map.of("words", one.words(), "due", one.due().toString(), "how", one.how()));
        typed.put("closed", one.closedOn().map(Object::toString).orElse(""));
        return typed;
    }

    private List<Overtaken.Both> sides(Map<String, String> mine, Map<String, String> theirs) {
        return Stream.of("words", "due", "closed", "how")
                .map(field -> new Overtaken.Both(
                        Sentence.of("planning.visit.recommendation." + field),
                        Overtaken.words(shown(field, mine)),
                        Overtaken.words(shown(field, theirs))))
                .toList();
    }

    private String shown(String field, Map<String, String> typed) {
        var value = typed.getOrDefault(field, "");
        return field.equals("due") || field.equals("closed") ? Days.echo(value, desk.today()) : value;
    }

    private VisitPointModel model(
            Visit visit, Optional<VisitRecommendation> one, Map<String, String> typed, Typed reading) {
        return new VisitPointModel(
                visit,
                desk.name(visit.organization(), visit.said().day()),
                following.about(visit),
                one.map(known -> known.last().number()),
                typed,
                reading.errors(),
                Optional.empty());
    }
}
