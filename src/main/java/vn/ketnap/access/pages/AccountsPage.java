package vn.ketnap.access.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Accounts;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Tài khoản*: who may sign in, and which role each holds for which part of the tree and how long.
@Controller
class AccountsPage {

    private final Accounts accounts;
    private final AccountsModels models;
    private final Rights rights;
    private final Organizations organizations;
    private final Today today;
    private final Authority authority;

    AccountsPage(
            Accounts accounts,
            AccountsModels models,
            Rights rights,
            Organizations organizations,
            Authority authority,
            Today today) {
        this.accounts = accounts;
        this.models = models;
        this.rights = rights;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/accounts")
    Page show(Actor actor) {
        require(actor);
        return Page.of("access/Accounts", models.plain());
    }

    @PostMapping("/accounts")
    Page add(@RequestParam String account, @RequestParam String displayName, Actor actor) {
        require(actor);
        var typed = new Typed(today.date());
        var name = typed.words("account", account).map(Vietnamese::fold);
        var shown = typed.words("displayName", displayName);
        name.filter(text -> !text.matches("[a-z0-9][a-z0-9._-]{1,39}"))
                .ifPresent(_ -> typed.complain("account", "access.account.wrong"));
        if (typed.fine()) {
            var handed = accounts.add(name.orElseThrow(), shown.orElseThrow(), actor);
            if (handed.isPresent()) {
                return Page.of("access/Accounts", models.handed(handed.get()));
            }
            typed.complain("account", "access.account.taken");
        }
        return Page.refused(
                "access/Accounts",
                models.wrong(new AccountsModel.Form(account, displayName, "", "", "", ""), typed.errors()));
    }

    @PostMapping("/accounts/{name}/password")
    Page reset(@PathVariable String name, Actor actor) {
        require(actor);
        return Page.of("access/Accounts", models.handed(accounts.reset(existing(name), actor)));
    }

    @PostMapping("/accounts/{name}/lock")
    Page lock(@PathVariable String name, @RequestParam boolean locked, Actor actor) {
        require(actor);
        if (name.equals(actor.account())) {
            throw new NotAllowed();
        }
        accounts.lock(existing(name), locked, actor);
        return Page.redirect("/accounts").saying(locked ? "access.locked" : "access.unlocked", name);
    }

    @PostMapping("/accounts/{name}/rights")
    Page give(
            @PathVariable String name,
            @RequestParam String role,
            @RequestParam String part,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Actor actor) {
        require(actor);
        var typed = new Typed(today.date());
        var wanted = typed.choice("role", role, AccountsPage::role);
        var where = typed.choice("part", part, organizations::byCode);
        var first = typed.dayIfAny("from", from).orElse(today.date());
        var last = typed.dayIfAny("until", until);
        last.filter(day -> day.isBefore(first)).ifPresent(_ -> typed.complain("until", "access.right.backwards"));
        if (!typed.fine()) {
            return Page.refused(
                    "access/Accounts",
                    models.wrong(new AccountsModel.Form(name, "", role, part, from, until), typed.errors()));
        }
        Optional<LocalDate> end = last.map(day -> day.plusDays(1));
        rights.give(existing(name), wanted.orElseThrow(), where.orElseThrow().id(), new Span(first, end), actor);
        return Page.redirect("/accounts").saying("access.right.given", name);
    }

    @PostMapping("/accounts/{name}/rights/{number}/end")
    Page end(@PathVariable String name, @PathVariable long number, Actor actor) {
        require(actor);
        var given = rights.givenTo(existing(name)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotHere::new);
        rights.end(given.number(), today.date(), actor);
        return Page.redirect("/accounts").saying("access.right.ended", name);
    }

    private void require(Actor actor) {
        if (!authority.mayAnywhere(actor, Permission.MANAGE_ACCOUNTS, today.date())) {
            throw new NotAllowed();
        }
    }

    private String existing(String name) {
        return accounts.find(name).orElseThrow(NotHere::new).name();
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
