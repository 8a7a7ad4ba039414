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
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Cvs;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A new line of a CV: a relative, or a piece of the history.
@Controller
@RequestMapping("/people/{id}/cv/{kind}/new")
class NewCvLinePage {

    private final CvAccess access;
    private final Cvs cvs;

    NewCvLinePage(CvAccess access, Cvs cvs) {
        this.access = access;
        this.cvs = cvs;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(
            @PathVariable PersonRef id,
            @PathVariable String kind,
            @RequestParam Map<String, String> prefilled,
            Actor actor) {
        var person = access.person(id, actor);
        var form = new CvLineForm(kind(kind), prefilled);
        return Page.of(
                "people/CvLine",
                new CvLineModel(person, form, Optional.empty(), access.places(), new Typed(access.today()).errors()));
    }

    @PostMapping
    @Transactional
    Page save(
            @PathVariable PersonRef id,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var person = access.person(id, actor);
        var form = new CvLineForm(kind(kind), typed);
        var reading = new Typed(access.today());
        var line = form.read(reading, access.today().getYear());
        if (line.isEmpty()) {
            return Page.refused(
                    "people/CvLine",
                    new CvLineModel(person, form, Optional.empty(), access.places(), reading.errors()));
        }
        cvs.add(person, line.get(), actor);
        var again = typed.containsKey("again") ? "/" + form.kind().word() + "/new" : "";
        return Page.redirect("/people/" + person.id() + "/cv" + again).saying("people.saved");
    }

    private static CvKind kind(String word) {
        return CvKind.named(word).orElseThrow(NotHere::new);
    }
}
