package vn.ketnap.admission.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.SealedSections;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Elsewhere;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Nêu lý do xem*: who is not at work on a case says why a sealed section of the file is opened; the reason stands
/// beside the line that says who opened it.
@Controller
@RequestMapping("/sealed/{section}/{id}")
class SealedPage {

    /// A word alone is no reason.
    private static final int SHORTEST = 10;

    private final SealedSections sections;
    private final People people;
    private final Authority authority;
    private final Today today;

    SealedPage(SealedSections sections, People people, Authority authority, Today today) {
        this.sections = sections;
        this.people = people;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping
    Page ask(
            @PathVariable String section,
            @PathVariable PersonRef id,
            @RequestParam(defaultValue = "/") String back,
            Actor actor) {
        return Page.of(
                "admission/Sealed", model(section, person(section, id, actor), back, "", "", Errors.NONE, Map.of()));
    }

    /// The question in place of what a form was sent to; nothing of it is recorded.
    Page asked(SealedQuestion of) {
        var person = people.find(of.person()).orElseThrow(NotHere::new);
        return Page.refused(
                "admission/Sealed", model(of.section(), person, of.address(), "", "", Errors.NONE, of.typed()));
    }

    @PostMapping
    Page give(
            @PathVariable String section,
            @PathVariable PersonRef id,
            @RequestParam(defaultValue = "/") String back,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String words,
            @RequestParam MultiValueMap<String, String> all,
            Actor actor) {
        var kept = kept(all);
        var person = person(section, id, actor);
        var typed = new Typed(today.date());
        var what = typed.choice(
                "purpose",
                purpose,
                word -> sections.purposes().stream().filter(word::equals).findFirst());
        var why = typed.words("words", words);
        why.filter(one -> one.length() < SHORTEST).ifPresent(_ -> typed.complain("words", "admission.sealed.short"));
        if (!typed.fine()) {
            return Page.refused("admission/Sealed", model(section, person, back, purpose, words, typed.errors(), kept));
        }
        var subject = sections.subject(id.value()).orElseThrow(NotHere::new);
        sections.give(subject, section, what.orElseThrow(), why.orElseThrow(), actor);
        return kept.isEmpty()
                ? Page.redirect(Elsewhere.inside(back))
                : Page.of("admission/SealedSent", model(section, person, back, "", "", Errors.NONE, kept));
    }

    /// What a form carried that was sent without a reason, under the names it had there.
    private static Map<String, List<String>> kept(MultiValueMap<String, String> all) {
        var kept = new LinkedHashMap<String, List<String>>();
        all.forEach((name, values) -> {
            if (name.startsWith(SealedModel.KEPT)) {
                kept.put(name.substring(SealedModel.KEPT.length()), values);
            }
        });
        return kept;
    }

    private Person person(String section, PersonRef id, Actor actor) {
        var person = people.find(id).filter(_ -> sections.has(section)).orElseThrow(NotHere::new);
        var cell = sections.subject(id.value()).orElseThrow(NotHere::new).cell();
        authority.require(actor, Permission.SEE_CV, cell, today.date());
        return person;
    }

    private SealedModel model(
            String section,
            Person person,
            String back,
            String purpose,
            String words,
            Errors errors,
            Map<String, List<String>> kept) {
        return new SealedModel(
                section,
                person.id(),
                person.fullName(),
                Elsewhere.inside(back),
                sections.purposes(),
                purpose,
                words,
                errors,
                kept);
    }
}
