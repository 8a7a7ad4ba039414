package vn.ketnap.access.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Standing;
import vn.ketnap.access.Stewards;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// What an account may do: a role for a part of the tree and a period, given and ended by whoever keeps that part; and
/// which member stands behind it.
@Controller
@RequestMapping("/accounts/{name}")
class RightsPage {

    private final AccountsModels models;
    private final Stewards stewards;
    private final Standing standing;
    private final Rights rights;
    private final Organizations organizations;
    private final Today today;

    RightsPage(
            AccountsModels models,
            Stewards stewards,
            Standing standing,
            Rights rights,
            Organizations organizations,
            Today today) {
        this.models = models;
        this.stewards = stewards;
        this.standing = standing;
        this.rights = rights;
        this.organizations = organizations;
        this.today = today;
    }

    @PostMapping("/rights")
    Page give(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        var account = stewards.kept(name, actor);
        var typed = new Typed(today.date());
        var wanted = typed.choice("role", role, RightsPage::role);
        var where = typed.choice("part", part, code -> mine(code, actor));
        var first = typed.dayIfAny("from", from).orElse(today.date());
        var last = typed.dayIfAny("until", until);
        last.filter(day -> day.isBefore(first)).ifPresent(_ -> typed.complain("until", "access.right.backwards"));
        Optional<LocalDate> end = last.map(day -> day.plusDays(1));
        wanted.filter(Role.LEVEL_ABOVE_BY_NAME::equals).ifPresent(_ -> byName(first, end, reason, typed));
        if (!typed.fine()) {
            return refused(new AccountsModel.Form(account, "", role, part, from, until, reason), typed.errors(), actor);
        }
        rights.give(account, wanted.orElseThrow(), where.orElseThrow().id(), new Span(first, end), reason, actor);
        return Page.redirect("/accounts").saying("access.right.given", account);
    }

    /// Names are opened to a level above for a reason and a time only.
    private static void byName(LocalDate first, Optional<LocalDate> end, String reason, Typed typed) {
        if (reason.isBlank()) {
            typed.complain("reason", "access.right.no-reason");
        }
        if (!Rights.isShort(first, end)) {
            typed.complain("until", "access.right.too-long");
        }
    }

    @PostMapping("/rights/{number}/end")
    Page end(@PathVariable String name, @PathVariable long number, Actor actor) {
        var account = stewards.kept(name, actor);
        var given = rights.givenTo(account).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotHere::new);
        rights.end(given.number(), today.date(), actor);
        return Page.redirect("/accounts").saying("access.right.ended", account);
    }

    @PostMapping("/member")
    Page join(@PathVariable String name, @RequestParam(defaultValue = "") String member, Actor actor) {
        var account = stewards.kept(name, actor);
        var wrong = standing.join(account, member.strip(), actor);
        return wrong.isPresent()
                ? refused(AccountsModel.Form.EMPTY, Errors.of("member", wrong.get()), actor)
                : Page.redirect("/accounts").saying("access.member.joined", account);
    }

    private Page refused(AccountsModel.Form form, Errors errors, Actor actor) {
        return Page.refused("access/Accounts", models.wrong(form, errors, actor));
    }

    private Optional<Organization> mine(String code, Actor actor) {
        return organizations.byCode(code).filter(part -> stewards.keeps(actor, part.id()));
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
