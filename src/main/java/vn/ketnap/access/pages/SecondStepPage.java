package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Accounts;
import vn.ketnap.access.Entrance;
import vn.ketnap.access.Passkeys;
import vn.ketnap.access.SecondStep;
import vn.ketnap.access.SignIn.Answer;
import vn.ketnap.web.Elsewhere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// Bước xác thực thứ hai: after the password a code of the phone or one on paper; or the key of a device instead of
/// both.
@Controller
@RequestMapping("/sign-in")
class SecondStepPage {

    private final Accounts accounts;
    private final SecondStep second;
    private final Passkeys passkeys;
    private final Entrance entrance;

    SecondStepPage(Accounts accounts, SecondStep second, Passkeys passkeys, Entrance entrance) {
        this.accounts = accounts;
        this.second = second;
        this.passkeys = passkeys;
        this.entrance = entrance;
    }

    @GetMapping("/second")
    Page show(@RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        return halfway(request).isEmpty()
                ? Page.redirect("/sign-in")
                : Page.of("access/SecondStep", new SignInModel("", back, Optional.empty(), Optional.empty()));
    }

    @PostMapping("/second")
    Page enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var half = halfway(request);
        if (half.isEmpty()) {
            return Page.redirect("/sign-in");
        }
        return switch (second.attempt(half.get(), code, request.getRemoteAddr())) {
            case Answer.Welcome welcome -> {
                entrance.enter(welcome.account(), request, response);
                yield Page.redirect(Elsewhere.inside(back));
            }
            case Answer.Wrong wrong ->
                again(back, Sentence.of(wrong.left() > 0 ? "access.second.wrong" : "access.second.last", wrong.left()));
            case Answer.Wait wait ->
                again(back, Sentence.of("access.sign-in.wait", wait.minutes())).status(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/key")
    Page enterByKey(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = request.getSession();
        var asked = session.getAttribute(SignInPage.ASKED);
        session.removeAttribute(SignInPage.ASKED);
        var account = passkeys.signIn(asked, answer);
        if (account.isEmpty()) {
            return Page.refused(
                    "access/SignIn",
                    new SignInModel(
                            "",
                            Elsewhere.inside(back),
                            Optional.of(Sentence.of("access.key.unknown")),
                            SignInPage.ask(passkeys, request)));
        }
        entrance.enter(account.get(), request, response);
        return Page.redirect(Elsewhere.inside(back));
    }

    /// Whose password was right, unless it was changed or the account locked meanwhile.
    private Optional<String> halfway(HttpServletRequest request) {
        return entrance.halfway(request)
                .filter(half -> accounts.find(half.account())
                        .filter(account -> account.generation() == half.generation())
                        .isPresent())
                .map(Entrance.Halfway::account);
    }

    private static Page again(String back, Sentence complaint) {
        return Page.refused(
                "access/SecondStep",
                new SignInModel("", Elsewhere.inside(back), Optional.of(complaint), Optional.empty()));
    }
}
