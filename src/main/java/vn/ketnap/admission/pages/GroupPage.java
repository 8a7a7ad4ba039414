package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.GroupId;
import vn.ketnap.admission.Groups;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Page;

/// One *nhóm theo dõi*: who is in it, who came and went, its name, and ending it, which asks first.
@Controller
@RequestMapping("/groups/{id}")
class GroupPage {

    private static final String PAGE = "admission/Group";

    private final Groups groups;
    private final GroupDesk desk;
    private final Cases cases;
    private final Authority authority;
    private final Today today;

    GroupPage(Groups groups, GroupDesk desk, Cases cases, Authority authority, Today today) {
        this.groups = groups;
        this.desk = desk;
        this.cases = cases;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable GroupId id, Actor actor) {
        var group = desk.seen(id, actor);
        return Page.of(PAGE, model(group, group.name(), Errors.NONE, actor));
    }

    @PostMapping
    @Transactional
    Page rename(@PathVariable GroupId id, @RequestParam(name = "name", defaultValue = "") String typed, Actor actor) {
        var group = desk.kept(id, actor);
        var reading = desk.reading();
        var name = desk.name(typed, group.part(), reading);
        if (!reading.fine()) {
            return Page.refused(PAGE, model(group, typed, reading.errors(), actor));
        }
        groups.rename(group, name, actor);
        return Page.redirect("/groups/" + id).saying("admission.groups.renamed");
    }

    @PostMapping("/out")
    @Transactional
    Page takeOut(@PathVariable GroupId id, @RequestParam(name = "case", defaultValue = "") String one, Actor actor) {
        var group = desk.kept(id, actor);
        var taken = groups.put(group, GroupDesk.cases(List.of(one)), false, actor);
        return Page.redirect("/groups/" + id).saying("admission.groups.taken-out", taken);
    }

    @GetMapping("/end")
    @Transactional(readOnly = true)
    Page ask(@PathVariable GroupId id, Actor actor) {
        var group = desk.kept(id, actor);
        return Page.of("admission/GroupEnd", model(group, group.name(), Errors.NONE, actor));
    }

    @PostMapping("/end")
    @Transactional
    Page end(@PathVariable GroupId id, Actor actor) {
        groups.end(desk.kept(id, actor), actor);
        return Page.redirect("/groups").saying("admission.groups.ended");
    }

    private GroupModel model(Groups.Group group, String typed, Errors errors, Actor actor) {
        var seen = authority.cellsWhere(actor, Permission.SEE_CASES, today.date());
        var query = new CaseQuery(
                "", seen, List.of(), Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), GroupModel.MOST + 1);
        return new GroupModel(
                group,
                desk.partName(group.part()),
                cases.list(query.inGroup(group.id())),
                groups.history(group.id()),
                typed,
                errors,
                desk.mayKeep(actor, group));
    }
}
