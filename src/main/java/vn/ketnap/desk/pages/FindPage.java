package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.PersonQuery;
import vn.ketnap.web.Page;

/// *Tìm người, chi bộ*: by name without regard to diacritics, or by a whole identity number, in the cells whose cases
/// the actor sees. Looking for a number is journalled; the number is not.
@Controller
class FindPage {

    private final FindModels models;
    private final Organizations organizations;
    private final Authority authority;
    private final Journal journal;
    private final Today today;

    FindPage(FindModels models, Organizations organizations, Authority authority, Journal journal, Today today) {
        this.models = models;
        this.organizations = organizations;
        this.authority = authority;
        this.journal = journal;
        this.today = today;
    }

    @GetMapping("/find")
    @Transactional
    Page find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String afterId,
            Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        var digits = q.replaceAll("[\\s.]", "");
        if (digits.matches("\\d{9}|\\d{12}")) {
            return numbered(digits, actor);
        }
        var words = Vietnamese.tidy(q);
        return Page.of(
                "desk/Find",
                Vietnamese.fold(words).isEmpty() ? FindModel.nothing() : named(words, place(after, afterId), actor));
    }

    private Page numbered(String digits, Actor actor) {
        journal.record(actor, "find:identity-number", "", Optional.empty());
        var mayAsk = authority.mayAnywhere(actor, Permission.SEE_IDENTITY_NUMBERS, today.date());
        return Page.of("desk/Find", models.numbered(query(digits, Optional.empty(), actor), mayAsk));
    }

    private FindModel named(String words, Optional<PersonQuery.After> after, Actor actor) {
        return models.named(query(words, after, actor), after.isEmpty() ? mentioned(words, actor) : List.of());
    }

    private PersonQuery query(String words, Optional<PersonQuery.After> after, Actor actor) {
        var cells = authority.cellsWhere(actor, Permission.SEE_CASES, today.date());
        return new PersonQuery(words, cells, today.date(), after, FindModel.ROWS + 1);
    }

    private List<Organization> mentioned(String words, Actor actor) {
        return organizations.mentioning(words, today.date()).stream()
                .filter(one -> authority.may(actor, Permission.SEE_CASES, one.id(), today.date()))
                .toList();
    }

    private static Optional<PersonQuery.After> place(String after, String afterId) {
        return after.isEmpty() || !Identity.is(afterId)
                ? Optional.empty()
                : Optional.of(new PersonQuery.After(after, PersonRef.of(afterId)));
    }
}
