package vn.ketnap.people.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.CvEntry;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.Person;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// One line of a CV put right or taken out, with a reason; what it was stays readable below.
@Controller
@RequestMapping("/people/{id}/cv/lines/{line}")
class CvEntryPage {

    private static final String FORM = "people/CvLine";

    private final CvAccess access;
    private final Cvs cvs;

    CvEntryPage(CvAccess access, Cvs cvs) {
        this.access = access;
        this.cvs = cvs;
    }

    @GetMapping
    @Transactional
    Page show(@PathVariable PersonRef id, @PathVariable String line, Actor actor) {
        var person = access.person(id, actor);
        var entry = access.entry(person, line, actor);
        return Page.of(FORM, model(person, CvLineForm.of(entry.said()), entry, reading()));
    }

    @PostMapping
    @Transactional
    Page correct(
            @PathVariable PersonRef id,
            @PathVariable String line,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var person = access.held(id, actor);
        var entry = known(person, line, typed, actor);
        var form = new CvLineForm(entry.said().kind(), typed);
        var reading = reading();
        if (isOld(typed, entry)) {
            return overtaken(person, form, entry, Sides.line(form, entry.said()));
        }
        var reason = reading.words("reason", typed.get("reason"));
        var said = form.read(reading, access.today().getYear());
        if (said.isEmpty() || reason.isEmpty()) {
            return Page.refused(FORM, model(person, form, entry, reading));
        }
        cvs.correct(person, entry.line(), said.get(), reason.get(), actor);
        return Page.redirect("/people/" + person.id() + "/cv").saying("people.saved");
    }

    @PostMapping("/strike")
    @Transactional
    Page strike(
            @PathVariable PersonRef id,
            @PathVariable String line,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var person = access.held(id, actor);
        var entry = known(person, line, typed, actor);
        var form = CvLineForm.of(entry.said()).with("why", typed.getOrDefault("why", ""));
        var reading = reading();
        if (isOld(typed, entry)) {
            return overtaken(person, form, entry, List.of());
        }
        var reason = reading.words("why", typed.get("why"));
        if (reason.isEmpty()) {
            return Page.refused(FORM, model(person, form, entry, reading));
        }
        cvs.strike(person, entry, reason.get(), actor);
        return Page.redirect("/people/" + person.id() + "/cv").saying("people.cv.struck.done");
    }

    /// A line that stands; one that somebody took out meanwhile is there still for who had it open.
    private CvEntry known(Person person, String line, Map<String, String> typed, Actor actor) {
        return typed.containsKey(Overtaken.SEEN)
                ? access.anyEntry(person, line, actor)
                : access.entry(person, line, actor);
    }

    private static boolean isOld(Map<String, String> typed, CvEntry entry) {
        return Overtaken.isOld(typed.get(Overtaken.SEEN), entry.last().number());
    }

    private Page overtaken(Person person, CvLineForm form, CvEntry entry, List<Overtaken.Both> fields) {
        var last = entry.versions().getFirst();
        return Page.refused(
                FORM, model(person, form, entry, reading()).beside(Overtaken.by(last.stamp(), fields), List.of(last)));
    }

    private CvLineModel model(Person person, CvLineForm form, CvEntry entry, Typed reading) {
        return new CvLineModel(
                person, form, Optional.of(entry), access.places(), entry.last().number(), reading.errors());
    }

    private Typed reading() {
        return new Typed(access.today());
    }
}
