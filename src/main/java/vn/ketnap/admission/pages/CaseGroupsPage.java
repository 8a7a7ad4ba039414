package vn.ketnap.admission.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Groups;
import vn.ketnap.basics.Actor;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// The *nhóm theo dõi* of one person: ticked those in which the person is.
@Controller
@RequestMapping("/cases/{id}/groups")
class CaseGroupsPage {

    private final Groups groups;
    private final GroupDesk desk;
    private final Cases cases;
    private final People people;

    CaseGroupsPage(Groups groups, GroupDesk desk, Cases cases, People people) {
        this.groups = groups;
        this.desk = desk;
        this.cases = cases;
        this.people = people;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable CaseId id, Actor actor) {
        var file = groupable(id, actor);
        var name = people.find(file.person()).map(Person::fullName).orElse("");
        return Page.of("admission/CaseGroups", new CaseGroupsModel(file, name, desk.kept(actor), groups.of(id)));
    }

    @PostMapping
    @Transactional
    Page set(
            @PathVariable CaseId id,
            @RequestParam(name = "group", defaultValue = "") List<String> ticked,
            Actor actor) {
        var file = groupable(id, actor);
        for (var group : desk.kept(actor)) {
            groups.put(group, List.of(id), ticked.contains(group.id().toString()), actor);
        }
        return Page.redirect("/people/" + file.person()).saying("admission.groups.saved");
    }

    private CaseFile groupable(CaseId id, Actor actor) {
        var file = cases.find(id, actor).orElseThrow(NotHere::new);
        if (!cases.mayRecord(actor, file, ActKind.INTRODUCED)) {
            throw new NotAllowed();
        }
        return file;
    }
}
