package vn.ketnap.admission.pages;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.journal.Journal;
import vn.ketnap.people.People;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Hồ sơ* of one case: its papers phase by phase, who has it and since when; printed, the list of what is missing for
/// the candidate. Looking is journalled.
@Controller
class DossierPage {

    private final Cases cases;
    private final People people;
    private final DossierModels models;
    private final Journal journal;

    DossierPage(Cases cases, People people, DossierModels models, Journal journal) {
        this.cases = cases;
        this.people = people;
        this.models = models;
        this.journal = journal;
    }

    @GetMapping("/cases/{id}/dossier")
    @Transactional
    Page show(@PathVariable CaseId id, Actor actor) {
        var file = cases.find(id).orElseThrow(NotHere::new);
        models.requireSeen(file, actor);
        var person = people.find(file.person()).orElseThrow(NotHere::new);
        var page = models.of(file, person, actor);
        journal.record(
                actor,
                "view:dossier",
                id.toString(),
                Optional.of(file.progress().cell()));
        return Page.of("admission/Dossier", page);
    }
}
