package vn.ketnap.planning.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.planning.Supervision;
import vn.ketnap.planning.Visit;
import vn.ketnap.planning.VisitFinding;
import vn.ketnap.planning.VisitId;
import vn.ketnap.planning.VisitPoints;
import vn.ketnap.planning.VisitRecommendation;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A visit: the line of the plan, what was done, findings, recommendations, numbers to inspect by; printed, it is the
/// record. And *Hủy cuộc này*.
@Controller
class VisitPage {

    private static final String CALL_OFF = "planning/VisitCallOff";

    private final Supervision supervision;
    private final VisitFigures figures;
    private final ActivityDesk desk;

    VisitPage(Supervision supervision, VisitFigures figures, ActivityDesk desk) {
        this.supervision = supervision;
        this.figures = figures;
        this.desk = desk;
    }

    @GetMapping("/supervision/{id}")
    @Transactional(readOnly = true)
    Page show(@PathVariable VisitId id, Actor actor) {
        var versions = supervision.versions(id, actor);
        var now = versions.getFirst();
        var points = supervision.points(id, actor);
        return Page.of(
                "planning/Visit",
                new VisitModel(
                        versions,
                        points,
                        names(now, points),
                        figures.of(now, actor),
                        desk.today(),
                        supervision.mayEdit(now, actor)));
    }

    @GetMapping("/supervision/{id}/call-off")
    @Transactional(readOnly = true)
    Page ask(@PathVariable VisitId id, Actor actor) {
        return Page.of(CALL_OFF, model(planned(supervision.editable(id, actor)), "", desk.reading()));
    }

    /// Somebody may have said meanwhile that it was held: then there is nothing to call off.
    @PostMapping("/supervision/{id}/call-off")
    @Transactional
    Page callOff(@PathVariable VisitId id, @RequestParam Map<String, String> typed, Actor actor) {
        var visit = planned(supervision.held(id, actor));
        var reading = desk.reading();
        var reason = reading.words("reason", typed.get("reason"));
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), visit.last().number())) {
            reading.complain("", "planning.activity.error.changed", visit.last().by());
        }
        if (!reading.fine()) {
            return Page.refused(CALL_OFF, model(visit, typed.getOrDefault("reason", ""), reading));
        }
        supervision.callOff(id, reason.orElseThrow(), actor);
        return Page.redirect("/supervision/" + id).saying("planning.visit.called-off");
    }

    private static Visit planned(Visit visit) {
        if (visit.said().isHeld()) {
            throw new NotHere();
        }
        return visit;
    }

    private VisitCallOffModel model(Visit visit, String reason, Typed reading) {
        return new VisitCallOffModel(
                visit, desk.name(visit.organization(), visit.said().day()), reason, reading.errors());
    }

    private Map<OrganizationRef, String> names(Visit visit, VisitPoints points) {
        var names = new HashMap<OrganizationRef, String>();
        Stream.of(
                        Stream.of(visit.organization()),
                        points.findings().stream().map(VisitFinding::organization),
                        points.recommendations().stream().map(VisitRecommendation::organization))
                .flatMap(organizations -> organizations)
                .forEach(one -> names.computeIfAbsent(
                        one, id -> desk.name(id, visit.said().day())));
        return names;
    }
}
