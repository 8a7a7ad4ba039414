package vn.ketnap.people.pages;

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
import vn.ketnap.people.Cvs;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// One line of a CV put right or taken out, with a reason; what it was stays readable below.
@Controller
@RequestMapping("/people/{id}/cv/lines/{line}")
class CvEntryPage {

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
        return Page.of(
                "people/CvLine",
                new CvLineModel(
                        person,
                        CvLineForm.of(entry.said()),
                        Optional.of(entry),
                        access.places(),
                        new Typed(access.today()).errors()));
    }

    @PostMapping
    @Transactional
    Page correct(
            @PathVariable PersonRef id,
            @PathVariable String line,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var person = access.person(id, actor);
        var entry = access.entry(person, line, actor);
        var form = new CvLineForm(entry.said().kind(), typed);
        var reading = new Typed(access.today());
        var reason = reading.words("reason", typed.get("reason"));
        var said = form.read(reading, access.today().getYear());
        if (said.isEmpty() || reason.isEmpty()) {
            return Page.refused(
                    "people/CvLine",
                    new CvLineModel(person, form, Optional.of(entry), access.places(), reading.errors()));
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
        var person = access.person(id, actor);
        var entry = access.entry(person, line, actor);
        var reading = new Typed(access.today());
        var reason = reading.words("why", typed.get("why"));
        if (reason.isEmpty()) {
            return Page.refused(
                    "people/CvLine",
                    new CvLineModel(
                            person,
                            CvLineForm.of(entry.said()),
                            Optional.of(entry),
                            access.places(),
                            reading.errors()));
        }
        cvs.strike(person, entry, reason.get(), actor);
        return Page.redirect("/people/" + person.id() + "/cv").saying("people.cv.struck.done");
    }
}
