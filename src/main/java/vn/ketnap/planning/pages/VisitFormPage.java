package vn.ketnap.planning.pages;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.planning.Supervision;
import vn.ketnap.planning.Visit;
import vn.ketnap.planning.VisitId;
import vn.ketnap.planning.VisitKind;
import vn.ketnap.planning.VisitSaid;
import vn.ketnap.planning.VisitTopic;
import vn.ketnap.web.LooseDay;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Thêm cuộc kiểm tra, giám sát*, and the same put right: first the line of the plan, later the day and what was done.
@Controller
class VisitFormPage {

    private static final String FORM = "planning/VisitForm";

    private final Supervision supervision;
    private final ActivityDesk desk;

    VisitFormPage(Supervision supervision, ActivityDesk desk) {
        this.supervision = supervision;
        this.desk = desk;
    }

    @GetMapping("/supervision/new")
    @Transactional(readOnly = true)
    Page show(Actor actor) {
        return Page.of(FORM, fresh(offered(actor), Map.of(), desk.reading()));
    }

    @PostMapping("/supervision/new")
    @Transactional
    Page enter(@RequestParam Map<String, String> typed, Actor actor) {
        var offered = offered(actor);
        var reading = desk.reading();
        var organization = reading.choice("org", typed.get("org"), code -> ActivityDesk.coded(offered, code));
        var said = read(typed, reading);
        if (organization.isEmpty() || said.isEmpty()) {
            return Page.refused(FORM, fresh(offered, typed, reading));
        }
        var id = supervision.plan(organization.get().id(), said.get(), actor);
        return Page.redirect("/supervision/" + id).saying("planning.visit.planned");
    }

    @GetMapping("/supervision/{id}/edit")
    @Transactional(readOnly = true)
    Page edit(@PathVariable VisitId id, Actor actor) {
        var visit = supervision.editable(id, actor);
        return Page.of(FORM, of(visit, typed(visit.said()), desk.reading()));
    }

    @PostMapping("/supervision/{id}/edit")
    @Transactional
    Page correct(@PathVariable VisitId id, @RequestParam Map<String, String> typed, Actor actor) {
        var visit = supervision.held(id, actor);
        var reading = desk.reading();
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), visit.last().number())) {
            var both = Overtaken.by(visit.last(), VisitSides.of(typed, typed(visit.said()), desk.today()));
            return Page.refused(FORM, of(visit, typed, reading).beside(both));
        }
        var said = read(typed, reading);
        if (said.filter(one -> !one.isHeld()).isPresent()
                && !supervision.points(id, actor).isEmpty()) {
            reading.complain("held", "planning.visit.error.has-points");
        }
        if (said.isEmpty() || !reading.fine()) {
            return Page.refused(FORM, of(visit, typed, reading));
        }
        supervision.correct(id, said.get(), actor);
        return Page.redirect("/supervision/" + id).saying("planning.visit.corrected");
    }

    /// Who took part and what was looked at is asked once the visit was held.
    private static Optional<VisitSaid> read(Map<String, String> typed, Typed reading) {
        var kind = reading.choice("kind", typed.get("kind"), VisitKind::named);
        var month = month(typed, reading);
        var topics = Stream.of(VisitTopic.values())
                .filter(topic -> typed.containsKey("topic-" + topic.word()))
                .toList();
        if (topics.isEmpty()) {
            reading.complain("topics", "planning.visit.error.topics");
        }
        var leader = reading.words("leader", typed.get("leader"));
        var heldOn = typed.getOrDefault("held", "").isBlank()
                ? Optional.<LocalDate>empty()
                : reading.pastDay("held", typed.get("held"));
        var present = reading.wordsIfAny(typed.get("present"));
        var checked = reading.wordsIfAny(typed.get("checked"));
        if (heldOn.isPresent() && present.isEmpty()) {
            reading.complain("present", "planning.visit.error.present");
        }
        if (heldOn.isPresent() && checked.isEmpty()) {
            reading.complain("checked", "planning.visit.error.checked");
        }
        return reading.fine()
                ? Optional.of(new VisitSaid(
                        kind.orElseThrow(),
                        month.orElseThrow(),
                        topics,
                        leader.orElseThrow(),
                        heldOn,
                        present.orElse(""),
                        checked.orElse("")))
                : Optional.empty();
    }

    /// A month such as 9/2018; a whole day stands for its month.
    private static Optional<YearMonth> month(Map<String, String> typed, Typed reading) {
        var words = reading.words("month", typed.get("month"));
        var loose = words.flatMap(one -> reading.looseDay("month", one))
                .filter(day -> day.grain() != LooseDay.Grain.YEAR)
                .map(day -> YearMonth.from(day.earliest()));
        if (words.isPresent() && loose.isEmpty()) {
            reading.complain("month", "planning.visit.error.month");
        }
        return loose;
    }

    private static Map<String, String> typed(VisitSaid said) {
        var typed = new HashMap<>(Map.of(
                "kind", said.kind().word(),
                "month", said.month().getMonthValue() + "/" + said.month().getYear(),
                "leader", said.leader(),
                "present", said.present(),
                "checked", said.checked()));
        said.topics().forEach(topic -> typed.put("topic-" + topic.word(), "true"));
        typed.put("held", said.heldOn().map(Object::toString).orElse(""));
        return typed;
    }

    private List<Organization> offered(Actor actor) {
        desk.requireAnywhere(actor, Permission.RECORD_ALL_ACTS);
        return desk.offered(actor, Permission.RECORD_ALL_ACTS);
    }

    private static VisitFormModel fresh(List<Organization> offered, Map<String, String> typed, Typed reading) {
        return new VisitFormModel(Optional.empty(), "", offered, typed, reading.errors(), Optional.empty());
    }

    private VisitFormModel of(Visit visit, Map<String, String> typed, Typed reading) {
        return new VisitFormModel(
                Optional.of(visit),
                desk.name(visit.organization(), visit.said().day()),
                List.of(),
                typed,
                reading.errors(),
                Optional.empty());
    }
}
