package vn.ketnap.people.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.BirthDates;
import vn.ketnap.people.Places;
import vn.ketnap.web.Page;

/// *Lý lịch*: items, relatives, month by month history with its gaps, and what looks like an error. Looking is
/// journalled.
@Controller
class CvPage {

    private final CvAccess access;
    private final Places places;
    private final BirthDates births;

    CvPage(CvAccess access, Places places, BirthDates births) {
        this.access = access;
        this.places = places;
        this.births = births;
    }

    @GetMapping("/people/{id}/cv")
    @Transactional
    Page show(@PathVariable PersonRef id, Actor actor) {
        var cv = access.open(id, actor);
        var day = cv.declaredOn().orElse(access.today());
        return Page.of(
                "people/Cv",
                CvModel.of(
                        cv,
                        access.today(),
                        places.on(day),
                        births.corrections(cv.person().id())));
    }
}
