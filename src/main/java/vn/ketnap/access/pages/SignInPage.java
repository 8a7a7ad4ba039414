package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Entrance;
import vn.ketnap.access.SignIn;
import vn.ketnap.access.SignIn.Answer;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// Đăng nhập, đăng xuất.
@Controller
class SignInPage {

    private final SignIn signIn;
    private final Entrance entrance;

    SignInPage(SignIn signIn, Entrance entrance) {
        this.signIn = signIn;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in")
    Page show(@RequestParam(defaultValue = "/") String back) {
        return Page.of("access/SignIn", new SignInModel("", back, Optional.empty()));
    }

    @PostMapping("/sign-in")
    Page enter(Form form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(text(form.account()), text(form.password()), request.getRemoteAddr())) {
            case Answer.Welcome welcome -> {
                entrance.enter(welcome.account(), request, response);
                yield Page.redirect(back(form));
            }
            case Answer.Wrong wrong ->
                again(
                        form,
                        Sentence.of(wrong.left() > 0 ? "access.sign-in.wrong" : "access.sign-in.last", wrong.left()));
            case Answer.Wait wait ->
                again(form, Sentence.of("access.sign-in.wait", wait.minutes())).status(HttpStatus.TOO_MANY_REQUESTS);
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

    private static Page again(Form form, Sentence complaint) {
        return Page.refused("access/SignIn", new SignInModel(text(form.account()), back(form), Optional.of(complaint)));
    }

    /// Only addresses of this program.
    private static String back(Form form) {
        var asked = text(form.back());
        return asked.startsWith("/") && !asked.startsWith("//") && !asked.contains("\\") ? asked : "/";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
