package vn.ketnap.people.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Page;

/// *Lý lịch*: items, relatives, month by month history with its gaps, and what looks like an error. Looking is
/// journalled.
@Controller
class CvPage {

    private final CvAccess access;

    CvPage(CvAccess access) {
        this.access = access;
    }

    @GetMapping("/people/{id}/cv")
    @Transactional
    Page show(@PathVariable PersonRef id, Actor actor) {
        return Page.of("people/Cv", CvModel.of(access.open(id, actor), access.today()));
    }
}
