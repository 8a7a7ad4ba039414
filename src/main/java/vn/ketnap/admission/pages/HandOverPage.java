package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.HandingOver;
import vn.ketnap.admission.Outcome;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// *Chuyển sang chi bộ khác*: the members and open cases of a cell that is merged, or a part of them when it is split.
@Controller
@RequestMapping("/cells/{code}/hand-over")
class HandOverPage {

    private static final String PAGE = "admission/HandOver";

    private final HandingOver handing;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    HandOverPage(HandingOver handing, Organizations organizations, Authority authority, Today today) {
        this.handing = handing;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var cell = editable(code, actor);
        var day = today.date();
        var here = handing.of(cell.id(), day);
        var all = new HandOverModel.Typed(
                Days.echo(day.toString(), day),
                "",
                "",
                "",
                "",
                here.members().stream().map(one -> one.person().toString()).collect(Collectors.toSet()),
                here.cases().stream().map(one -> one.id().toString()).collect(Collectors.toSet()));
        return Page.of(PAGE, model(cell, all, Errors.NONE, List.of()));
    }

    @PostMapping
    Page handOver(@PathVariable String code, @RequestParam MultiValueMap<String, String> form, Actor actor) {
        var cell = editable(code, actor);
        var typed = HandOverModel.Typed.of(form);
        var on = Days.read(typed.day(), today.date());
        var to = to(typed.to(), cell, on.orElse(today.date()));
        var decided = Days.read(typed.decided(), on.orElse(today.date()));
        var errors = errors(typed, on, to, decided);
        if (!errors.isEmpty()) {
            return Page.refused(PAGE, model(cell, typed, errors, List.of()));
        }
        var target = to.orElseThrow();
        authority.require(actor, Permission.RECORD_ALL_ACTS, target.id(), today.date());
        var way = new HandingOver.Way(
                cell.id(),
                cell.name(),
                target.id(),
                target.name(),
                on.orElseThrow(),
                typed.chosenGround()
                        .flatMap(ground ->
                                decided.map(day -> new Act.CollectiveTransferDecided(day, ground, typed.number()))));
        var outcomes = handing.handOver(
                way,
                typed.members().stream().map(PersonRef::of).collect(Collectors.toSet()),
                typed.cases().stream().map(CaseId::of).collect(Collectors.toSet()),
                actor);
        if (!outcomes.stream().allMatch(Outcome::stands)) {
            return Page.refused(PAGE, model(cell, typed, Errors.NONE, HandOverModel.said(outcomes)));
        }
        return Page.redirect("/cells/" + target.code())
                .saying(
                        "admission.handover.done",
                        typed.members().size(),
                        typed.cases().size());
    }

    private Organization editable(String code, Actor actor) {
        var cell = organizations.byCode(code).filter(one -> one.kind().isCell()).orElseThrow(NotHere::new);
        authority.require(actor, Permission.RECORD_ALL_ACTS, cell.id(), today.date());
        return cell;
    }

    private Optional<Organization> to(String code, Organization from, LocalDate day) {
        return organizations.cells(day).stream()
                .filter(one -> one.code().equals(code) && !one.id().equals(from.id()))
                .findFirst();
    }

    private static Errors errors(
            HandOverModel.Typed typed, Optional<LocalDate> on, Optional<Organization> to, Optional<LocalDate> decided) {
        Map<String, Sentence> errors = new LinkedHashMap<>();
        if (on.isEmpty()) {
            errors.put("on", Sentence.of("admission.error.date"));
        }
        if (to.isEmpty()) {
            errors.put("to", Sentence.of("admission.error.cell"));
        }
        if (typed.chosenGround().isPresent()
                && decided.filter(day -> on.filter(day::isAfter).isEmpty()).isEmpty()) {
            errors.put("decided", Sentence.of("admission.handover.decided.missing"));
        }
        if (typed.chosenGround().isEmpty() && !(typed.ground() + typed.decided() + typed.number()).isEmpty()) {
            errors.put("ground", Sentence.of("admission.handover.ground.missing"));
        }
        if (typed.number().length() > 120) {
            errors.put("number", Sentence.of("admission.error.text"));
        }
        if (typed.members().isEmpty() && typed.cases().isEmpty()) {
            errors.put("cases", Sentence.of("admission.lists.none-chosen"));
        }
        return new Errors(errors);
    }

    private HandOverModel model(
            Organization cell, HandOverModel.Typed typed, Errors errors, List<HandOverModel.Said> refused) {
        var day = Days.read(typed.day(), today.date()).orElse(today.date());
        var others = organizations.cells(day).stream()
                .filter(one -> !one.id().equals(cell.id()))
                .toList();
        return new HandOverModel(cell, handing.of(cell.id(), day), others, typed, errors, refused);
    }
}
