package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Entrance;
import vn.ketnap.access.Passkeys;
import vn.ketnap.access.SecondStep;
import vn.ketnap.access.Sessions;
import vn.ketnap.access.pages.OwnAccountModels.Once;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// What belongs to the second step of signing in: the phone, the codes on paper, the keys of devices. Nothing of it is
/// changed unless one has proved oneself within the last ten minutes.
@Controller
@RequestMapping("/account")
class OwnSecondStepPage {

    private static final int LABEL = 60;

    private final OwnAccountModels models;
    private final SecondStep second;
    private final Passkeys passkeys;
    private final Entrance entrance;

    OwnSecondStepPage(OwnAccountModels models, SecondStep second, Passkeys passkeys, Entrance entrance) {
        this.models = models;
        this.second = second;
        this.passkeys = passkeys;
        this.entrance = entrance;
    }

    @PostMapping("/phone")
    Page begin(Actor own, HttpServletRequest request) {
        return fresh(request, () -> {
            second.begin(own);
            return models.page(Once.secret(second.begun(own), Errors.NONE), own, request);
        });
    }

    @PostMapping("/phone/confirm")
    Page confirm(@RequestParam(defaultValue = "") String code, Actor own, HttpServletRequest request) {
        return fresh(
                request,
                () -> second.confirm(own, code)
                        .map(codes -> models.page(Once.codes(codes), own, request))
                        .orElseGet(() -> models.page(
                                Once.secret(
                                        second.begun(own), Errors.of("code", Sentence.of("access.second.code.wrong"))),
                                own,
                                request)));
    }

    @PostMapping("/phone/remove")
    Page remove(Actor own, HttpServletRequest request) {
        return fresh(request, () -> {
            second.removePhone(own);
            return Page.redirect("/account").saying("access.second.phone.removed");
        });
    }

    @PostMapping("/codes")
    Page codes(Actor own, HttpServletRequest request) {
        return fresh(request, () -> models.page(Once.codes(second.freshCodes(own)), own, request));
    }

    @PostMapping("/keys")
    Page add(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String label,
            Actor own,
            HttpServletRequest request) {
        return fresh(request, () -> {
            var session = request.getSession();
            var asked = session.getAttribute(OwnAccountModels.ASKED);
            session.removeAttribute(OwnAccountModels.ASKED);
            var name = label.isBlank() ? Sessions.device(request) : label.strip();
            if (!passkeys.add(asked, answer, name.substring(0, Math.min(LABEL, name.length())), own)) {
                return models.page(Once.errors(Errors.of("label", Sentence.of("access.key.refused"))), own, request);
            }
            return second.of(own.account()).codesLeft() > 0
                    ? Page.redirect("/account").saying("access.key.added")
                    : models.page(Once.codes(second.freshCodes(own)), own, request);
        });
    }

    @PostMapping("/keys/{mark}/remove")
    Page forget(@PathVariable String mark, Actor own, HttpServletRequest request) {
        return fresh(request, () -> {
            if (!passkeys.forget(own, mark)) {
                throw new NotHere();
            }
            return Page.redirect("/account").saying("access.key.removed");
        });
    }

    private Page fresh(HttpServletRequest request, Supplier<Page> work) {
        return entrance.isFresh(request)
                ? work.get()
                : Page.redirect("/account").saying(Notice.warning("access.again.first"));
    }
}
