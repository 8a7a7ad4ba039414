package vn.ketnap.access.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Accounts;
import vn.ketnap.access.SecondStep;
import vn.ketnap.access.Stewards;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Tài khoản*: who may sign in, and which role each holds for which part of the tree and how long.
@Controller
class AccountsPage {

    private final Accounts accounts;
    private final AccountsModels models;
    private final SecondStep second;
    private final Stewards stewards;
    private final Today today;

    AccountsPage(Accounts accounts, AccountsModels models, SecondStep second, Stewards stewards, Today today) {
        this.accounts = accounts;
        this.models = models;
        this.second = second;
        this.stewards = stewards;
        this.today = today;
    }

    @GetMapping("/accounts")
    Page show(Actor actor) {
        stewards.require(actor);
        return Page.of("access/Accounts", models.plain(actor));
    }

    @PostMapping("/accounts")
    Page add(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String displayName,
            Actor actor) {
        stewards.require(actor);
        var typed = new Typed(today.date());
        var name = typed.words("account", account).map(Vietnamese::fold);
        var shown = typed.words("displayName", displayName);
        name.filter(text -> !text.matches("[a-z0-9][a-z0-9._-]{1,39}"))
                .ifPresent(_ -> typed.complain("account", "access.account.wrong"));
        if (typed.fine()) {
            var handed = accounts.add(name.orElseThrow(), shown.orElseThrow(), actor);
            if (handed.isPresent()) {
                return Page.of("access/Accounts", models.handed(handed.get(), actor));
            }
            typed.complain("account", "access.account.taken");
        }
        return Page.refused(
                "access/Accounts",
                models.wrong(new AccountsModel.Form(account, displayName, "", "", "", "", ""), typed.errors(), actor));
    }

    @PostMapping("/accounts/{name}/password")
    Page reset(@PathVariable String name, Actor actor) {
        return Page.of("access/Accounts", models.handed(accounts.reset(stewards.kept(name, actor), actor), actor));
    }

    @PostMapping("/accounts/{name}/second-step")
    Page forgetSecondStep(@PathVariable String name, Actor actor) {
        var account = stewards.kept(name, actor);
        second.removeAll(account, actor);
        return Page.redirect("/accounts").saying("access.second.removed", account);
    }

    @PostMapping("/accounts/{name}/lock")
    Page lock(@PathVariable String name, @RequestParam(defaultValue = "false") boolean locked, Actor actor) {
        var account = stewards.kept(name, actor);
        if (account.equals(actor.account())) {
            throw new NotAllowed();
        }
        accounts.lock(account, locked, actor);
        return Page.redirect("/accounts").saying(locked ? "access.locked" : "access.unlocked", name);
    }
}
