package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Entrance;
import vn.ketnap.access.Passkeys;
import vn.ketnap.access.SignIn;
import vn.ketnap.access.SignIn.Answer;
import vn.ketnap.web.Elsewhere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// Đăng nhập, đăng xuất.
@Controller
class SignInPage {

    /// Where the question to a device is remembered until it answers.
    static final String ASKED = "ketnap.key";

    private final SignIn signIn;
    private final Passkeys passkeys;
    private final Entrance entrance;

    SignInPage(SignIn signIn, Passkeys passkeys, Entrance entrance) {
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in")
    Page show(@RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        return Page.of(
                "access/SignIn", new SignInModel("", Elsewhere.inside(back), Optional.empty(), ask(passkeys, request)));
    }

    /// The question to a device, remembered until it answers.
    static Optional<String> ask(Passkeys passkeys, HttpServletRequest request) {
        return Optional.of(passkeys)
                .filter(keys -> keys.isOffered(request.getServerName()))
                .map(Passkeys::ask)
                .map(question -> {
                    request.getSession().setAttribute(ASKED, question.remembered());
                    return question.json();
                });
    }

    @PostMapping("/sign-in")
    Page enter(Form form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(text(form.account()), text(form.password()), request.getRemoteAddr())) {
            case Answer.Welcome welcome
            when welcome.account().secondStep() -> {
                entrance.goHalfway(welcome.account(), request, response);
                yield Page.redirect("/sign-in/second?back="
                        + URLEncoder.encode(Elsewhere.inside(text(form.back())), StandardCharsets.UTF_8));
            }
            case Answer.Welcome welcome -> {
                entrance.enter(welcome.account(), request, response);
                yield Page.redirect(Elsewhere.inside(text(form.back())));
            }
            case Answer.Wrong wrong ->
                again(
                        form,
                        Sentence.of(wrong.left() > 0 ? "access.sign-in.wrong" : "access.sign-in.last", wrong.left()),
                        request);
            case Answer.Wait wait ->
                again(form, Sentence.of("access.sign-in.wait", wait.minutes()), request)
                        .status(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-out")
    Page leave(HttpServletRequest request) {
        entrance.leave(request);
        return Page.redirect("/sign-in");
    }

    /// What was typed; the password is never shown again.
    record Form(
            @Nullable String account,
            @Nullable String password,
            @Nullable String back) {}

    private Page again(Form form, Sentence complaint, HttpServletRequest request) {
        return Page.refused(
                "access/SignIn",
                new SignInModel(
                        text(form.account()),
                        Elsewhere.inside(text(form.back())),
                        Optional.of(complaint),
                        ask(passkeys, request)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
