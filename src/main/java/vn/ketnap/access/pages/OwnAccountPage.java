package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Entrance;
import vn.ketnap.access.Sessions;
import vn.ketnap.access.SignIn;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// Tài khoản của tôi: where one is signed in, and proving oneself again before how one signs in is changed.
@Controller
@RequestMapping("/account")
class OwnAccountPage {

    private final OwnAccountModels models;
    private final Sessions sessions;
    private final SignIn signIn;
    private final Entrance entrance;

    OwnAccountPage(OwnAccountModels models, Sessions sessions, SignIn signIn, Entrance entrance) {
        this.models = models;
        this.sessions = sessions;
        this.signIn = signIn;
        this.entrance = entrance;
    }

    @GetMapping
    Page show(Actor own, HttpServletRequest request) {
        return models.page(OwnAccountModels.Once.NOTHING, own, request);
    }

    @PostMapping("/again")
    Page again(
            @RequestParam(defaultValue = "") String present,
            Actor own,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.attempt(own.account(), present, request.getRemoteAddr())) {
            case SignIn.Answer.Welcome welcome -> {
                entrance.enter(welcome.account(), request, response);
                yield Page.redirect("/account");
            }
            case SignIn.Answer.Wrong _ -> wrong(Sentence.of("access.password.present-wrong"), own, request);
            case SignIn.Answer.Wait wait -> wrong(Sentence.of("access.sign-in.wait", wait.minutes()), own, request);
        };
    }

    @PostMapping("/sessions/end")
    Page endOthers(Actor own, HttpServletRequest request) {
        if (!entrance.isFresh(request)) {
            return askedAgain();
        }
        sessions.endOthers(own, request.getSession().getId());
        return Page.redirect("/account").saying("access.sessions.others-ended");
    }

    @PostMapping("/sessions/{mark}/end")
    Page end(@PathVariable String mark, Actor own, HttpServletRequest request) {
        if (!entrance.isFresh(request)) {
            return askedAgain();
        }
        if (!sessions.end(own, mark)) {
            throw new NotHere();
        }
        return Page.redirect("/account").saying("access.sessions.ended");
    }

    /// Whoever finds a browser open ends nobody's sessions.
    private static Page askedAgain() {
        return Page.redirect("/account").saying(Notice.warning("access.again.first"));
    }

    private Page wrong(Sentence complaint, Actor own, HttpServletRequest request) {
        return models.page(OwnAccountModels.Once.errors(Errors.of("present", complaint)), own, request);
    }
}
