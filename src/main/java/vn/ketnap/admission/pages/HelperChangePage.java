package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Option;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Thay người giúp đỡ*: the help of one ends with the remark handed over, and another is assigned, both or neither
/// (ADM-TRF-HELPER, ADM-HELP-ASSIGN).
@Controller
@RequestMapping("/cases/{id}/helper")
class HelperChangePage {

    private static final String PAGE = "admission/HelperChange";

    private final Admissions admissions;
    private final Cases cases;
    private final People people;
    private final Organizations organizations;
    private final Today today;

    HelperChangePage(Admissions admissions, Cases cases, People people, Organizations organizations, Today today) {
        this.admissions = admissions;
        this.cases = cases;
        this.people = people;
        this.organizations = organizations;
        this.today = today;
    }

    /// Where nobody helps yet, the first helper is assigned on the page of that act.
    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable CaseId id, Actor actor) {
        var file = recordable(id, actor);
        if (file.progress().helper().isEmpty()) {
            return Page.redirect("/cases/" + id + "/" + ActKind.HELPER_ASSIGNED.word());
        }
        var typed = Map.of("on", Days.echo(today.date().toString(), today.date()));
        return Page.of(PAGE, model(file, typed, Errors.NONE, List.of(), actor));
    }

    @PostMapping
    Page replace(@PathVariable CaseId id, @RequestParam Map<String, String> typed, Actor actor) {
        var file = recordable(id, actor);
        var since = Meanwhile.since(typed.get(Meanwhile.SEEN), file);
        var reading = new Typed(today.date());
        if (since.isPresent()) {
            return overtaken(file, typed, since.get(), actor);
        }
        var on = reading.pastDay("on", typed.get("on"));
        var reason = reading.words("reason", typed.get("reason"));
        var next = reading.choice("member", typed.get("member"), word -> member(file, word, on));
        next.filter(one -> file.progress().helper().filter(one::equals).isPresent())
                .ifPresent(_ -> reading.complain("member", "admission.helper.same"));
        if (on.isEmpty() || reason.isEmpty() || next.isEmpty() || !reading.fine()) {
            return Page.refused(PAGE, model(file, typed, reading.errors(), List.of(), actor));
        }
        var handedOver = new Words(typed.getOrDefault("handed-over", "").strip());
        var seen = Seen.of(typed.get(Seen.FIELD));
        var outcomes = admissions.performAll(
                List.of(
                        entry(file, new Act.HelperEnded(on.get(), new Words(reason.get()), handedOver)),
                        entry(file, new Act.HelperAssigned(on.get(), next.get()))),
                seen,
                actor);
        if (outcomes.getFirst() instanceof Outcome.OutOfTurn(var now, var why) && why == Outcome.Reason.OVERTAKEN) {
            return overtaken(now, typed, Meanwhile.since(file.acts().size(), now), actor);
        }
        if (seen.recorded(outcomes)) {
            return Page.redirect("/people/" + file.person()).saying("admission.helper.replaced");
        }
        var shown = new HashMap<>(typed);
        shown.put(Seen.FIELD, Seen.said(outcomes));
        return Page.refused(
                PAGE, model(file, shown, Together.complaints(outcomes, "", ""), Together.said(outcomes), actor));
    }

    private static Admissions.Entry entry(CaseFile file, Act act) {
        return new Admissions.Entry(file.id(), act, Words.NONE, file.acts().size());
    }

    private Page overtaken(CaseFile now, Map<String, String> typed, Meanwhile since, Actor actor) {
        return Page.refused(PAGE, model(now, typed, Errors.NONE, List.of(), Optional.of(since), actor));
    }

    private Optional<PersonRef> member(CaseFile file, String word, Optional<LocalDate> on) {
        return members(file, on.orElse(today.date())).stream()
                .map(Member::person)
                .filter(one -> one.toString().equals(word))
                .findFirst();
    }

    private List<Member> members(CaseFile file, LocalDate day) {
        return people.membersOf(file.cellOn(day), day);
    }

    private HelperChangeModel model(
            CaseFile file, Map<String, String> typed, Errors errors, List<StoredFinding> findings, Actor actor) {
        return model(file, typed, errors, findings, Optional.empty(), actor);
    }

    private HelperChangeModel model(
            CaseFile file,
            Map<String, String> typed,
            Errors errors,
            List<StoredFinding> findings,
            Optional<Meanwhile> since,
            Actor actor) {
        var day = Days.read(typed.getOrDefault("on", ""), today.date()).orElse(today.date());
        var helper = file.progress().helper();
        return new HelperChangeModel(
                file.id(),
                file.person(),
                name(file.person()),
                organizations
                        .latest(file.progress().cell())
                        .map(Organization::name)
                        .orElse(""),
                helper.map(this::name).orElse("…"),
                members(file, day).stream()
                        .filter(one -> helper.filter(one.person()::equals).isEmpty())
                        .map(one -> new Option(one.person().toString(), one.fullName()))
                        .toList(),
                typed,
                errors,
                findings.stream()
                        .map(one -> Findings.shown(one, false, file, kind -> cases.mayRecord(actor, file, kind)))
                        .toList(),
                cases.isProxy(actor, ActKind.HELPER_ENDED),
                file.acts().size(),
                since);
    }

    private String name(PersonRef person) {
        return people.find(person).map(Person::fullName).orElse("…");
    }

    private CaseFile recordable(CaseId id, Actor actor) {
        var file = cases.find(id, actor).orElseThrow(NotHere::new);
        if (!cases.mayRecord(actor, file, ActKind.HELPER_ENDED)) {
            throw new NotAllowed();
        }
        return file;
    }
}
