package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Groups;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Option;
import vn.ketnap.web.Page;

/// *Nhóm theo dõi*: the groups in use, opening one, and putting people ticked in a list into one.
@Controller
class GroupsPage {

    private static final String PAGE = "admission/Groups";

    private final Groups groups;
    private final GroupDesk desk;

    GroupsPage(Groups groups, GroupDesk desk) {
        this.groups = groups;
        this.desk = desk;
    }

    @GetMapping("/groups")
    @Transactional(readOnly = true)
    Page show(Actor actor) {
        desk.requireReader(actor);
        return Page.of(PAGE, model("", "", Errors.NONE, actor));
    }

    @PostMapping("/groups")
    @Transactional
    Page open(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "part", defaultValue = "") String part,
            Actor actor) {
        desk.requireKeeper(actor);
        var parts = desk.parts(actor);
        var reading = desk.reading();
        var code = part.isEmpty() && parts.size() == 1 ? parts.getFirst().code() : part;
        var keeper = reading.choice(
                "part",
                code,
                word -> parts.stream()
                        .filter(one -> one.code().equals(word))
                        .map(Organization::id)
                        .findFirst());
        var words = keeper.map(one -> desk.name(name, one, reading));
        if (keeper.isEmpty() || !reading.fine()) {
            return Page.refused(PAGE, model(name, part, reading.errors(), actor));
        }
        var id = groups.open(keeper.get(), words.orElse(""), actor);
        return Page.redirect("/groups/" + id).saying("admission.groups.opened");
    }

    /// People ticked in the list of sources.
    @PostMapping("/groups/people")
    @Transactional
    Page put(
            @RequestParam(name = "group", defaultValue = "") String group,
            @RequestParam(name = "case", defaultValue = "") List<String> chosen,
            Actor actor) {
        desk.requireKeeper(actor);
        var kept = desk.kept(GroupDesk.id(group).orElseThrow(NotHere::new), actor);
        var put = groups.put(kept, GroupDesk.cases(chosen), true, actor);
        return Page.redirect("/groups/" + kept.id()).saying("admission.groups.put", put);
    }

    private GroupsModel model(String name, String part, Errors errors, Actor actor) {
        var all = groups.all();
        var keepers = new HashMap<OrganizationRef, String>();
        all.forEach(one -> keepers.computeIfAbsent(one.part(), desk::partName));
        var parts = desk.parts(actor).stream()
                .map(one -> new Option(one.code(), one.name()))
                .toList();
        return new GroupsModel(all, keepers, parts, name, part, errors);
    }
}
