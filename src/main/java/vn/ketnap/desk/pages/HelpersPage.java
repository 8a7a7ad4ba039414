package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Helping;
import vn.ketnap.admission.Helpings;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Người giúp đỡ*: who helps whom now. Of one cell every member of its roll, of several cells those who help somebody;
/// in Vietnamese order of their names.
@Controller
class HelpersPage {

    private final Helpings helpings;
    private final People people;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    HelpersPage(Helpings helpings, People people, Organizations organizations, Authority authority, Today today) {
        this.helpings = helpings;
        this.people = people;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/helpers")
    @Transactional(readOnly = true)
    Page show(
            @RequestParam(name = "cell", defaultValue = "") String code,
            @RequestParam(name = "after", defaultValue = "") String after,
            @RequestParam(name = "afterId", defaultValue = "") String afterId,
            Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        var seen = authority.cellsWhere(actor, Permission.SEE_CASES, today.date()).stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .toList();
        var chosen = chosen(seen, code);
        var place = Identity.is(afterId)
                ? Optional.of(new Helpings.After(after, PersonRef.of(afterId)))
                : Optional.<Helpings.After>empty();
        var found = chosen.map(this::ofOne).orElseGet(() -> ofAll(seen, place));
        var recordable = authority.cellsWhere(actor, Permission.RECORD_CELL_ACTS, today.date());
        return Page.of(
                "desk/Helpers", new HelpersModel(today.date(), found, seen, recordable, chosen, place.isPresent()));
    }

    private static Optional<Organization> chosen(List<Organization> seen, String code) {
        if (code.isEmpty()) {
            return seen.size() == 1 ? Optional.of(seen.getFirst()) : Optional.empty();
        }
        return Optional.of(
                seen.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotHere::new));
    }

    /// Everybody on the roll of the cell, and who else helps its people.
    private List<HelpersModel.Line> ofOne(Organization cell) {
        LocalDate day = today.date();
        var roll = people.roll(cell.id(), day).members();
        var byHelper =
                helped(helpings.of(cell.id(), roll.stream().map(Member::person).toList()));
        var lines = new ArrayList<HelpersModel.Line>();
        roll.forEach(member -> lines.add(new HelpersModel.Line(
                member.person(),
                member.fullName(),
                Optional.of(member),
                Optional.ofNullable(byHelper.remove(member.person())).orElse(List.of()))));
        lines.addAll(others(byHelper));
        return lines;
    }

    private List<HelpersModel.Line> ofAll(List<Organization> seen, Optional<Helpings.After> place) {
        List<OrganizationRef> cells = seen.stream().map(Organization::id).toList();
        return others(helped(helpings.page(cells, place, HelpersModel.ROWS + 1)));
    }

    private List<HelpersModel.Line> others(Map<PersonRef, List<Helping>> byHelper) {
        var members = byHelper.isEmpty()
                ? Map.<PersonRef, Member>of()
                : people.members(List.copyOf(byHelper.keySet()), today.date()).stream()
                        .collect(Collectors.toMap(Member::person, Function.identity(), (one, _) -> one));
        return byHelper.entrySet().stream()
                .map(one -> new HelpersModel.Line(
                        one.getKey(),
                        one.getValue().getFirst().helperName(),
                        Optional.ofNullable(members.get(one.getKey())),
                        one.getValue()))
                .toList();
    }

    private static Map<PersonRef, List<Helping>> helped(List<Helping> all) {
        return all.stream().collect(Collectors.groupingBy(Helping::helper, LinkedHashMap::new, Collectors.toList()));
    }
}
