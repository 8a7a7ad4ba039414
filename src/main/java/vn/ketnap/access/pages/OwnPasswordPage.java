package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ketnap.access.Account;
import vn.ketnap.access.Accounts;
import vn.ketnap.access.Entrance;
import vn.ketnap.access.SignIn;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// Tài khoản của tôi: one's own new password.
@Controller
@RequestMapping("/account/password")
class OwnPasswordPage {

    private final Accounts accounts;
    private final SignIn signIn;
    private final Entrance entrance;

    OwnPasswordPage(Accounts accounts, SignIn signIn, Entrance entrance) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.entrance = entrance;
    }

    @GetMapping
    Page show(Actor actor) {
        return Page.of("access/OwnPassword", new OwnPasswordModel(own(actor), Errors.NONE));
    }

    @PostMapping
    Page change(Form form, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var errors = wrong(form, actor, request);
        if (!errors.isEmpty()) {
            return Page.refused("access/OwnPassword", new OwnPasswordModel(own(actor), errors));
        }
        entrance.enter(own(actor), request, response);
        return Page.redirect("/").saying("access.password.changed");
    }

    record Form(
            @Nullable String present,
            @Nullable String wanted,
            @Nullable String again) {}

    private Errors wrong(Form form, Actor actor, HttpServletRequest request) {
        if (!text(form.wanted()).equals(text(form.again()))) {
            return Errors.of("again", Sentence.of("access.password.differs"));
        }
        return switch (signIn.attempt(actor.account(), text(form.present()), request.getRemoteAddr())) {
            case SignIn.Answer.Welcome _ ->
                text(form.wanted()).equals(text(form.present()))
                        ? Errors.of("wanted", Sentence.of("access.password.same"))
                        : accounts.change(text(form.wanted()), actor)
                                .map(complaint -> Errors.of("wanted", complaint))
                                .orElse(Errors.NONE);
            case SignIn.Answer.Wrong _ -> Errors.of("present", Sentence.of("access.password.present-wrong"));
            case SignIn.Answer.Wait wait -> Errors.of("present", Sentence.of("access.sign-in.wait", wait.minutes()));
        };
    }

    private Account own(Actor actor) {
        return accounts.find(actor.account()).orElseThrow(NotHere::new);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
