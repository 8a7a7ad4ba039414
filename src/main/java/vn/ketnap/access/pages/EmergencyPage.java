package vn.ketnap.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.access.Entrance;
import vn.ketnap.access.SignIn.Answer;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Emergencies;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Truy cập khẩn cấp*: a level above that counts without names opens the names of one organisation to itself for
/// hours, with a reason, after the second step of signing in was asked for anew; those below read here who did.
@Controller
@RequestMapping("/emergency")
class EmergencyPage {

    private final EmergencyModels models;
    private final Emergencies emergencies;
    private final Proofs proofs;
    private final Entrance entrance;
    private final Today today;

    EmergencyPage(EmergencyModels models, Emergencies emergencies, Proofs proofs, Entrance entrance, Today today) {
        this.models = models;
        this.emergencies = emergencies;
        this.proofs = proofs;
        this.entrance = entrance;
        this.today = today;
    }

    @GetMapping
    Page show(Actor actor, HttpServletRequest request) {
        models.require(actor);
        return Page.of("access/Emergency", page(EmergencyModel.Form.EMPTY, Errors.NONE, actor, request));
    }

    @PostMapping("/code")
    Page code(@RequestParam(defaultValue = "") String code, Actor own, HttpServletRequest request) {
        requireOpening(own);
        return switch (proofs.second().prove(own.account(), code, request.getRemoteAddr())) {
            case Answer.Welcome _ -> proved(request);
            case Answer.Wrong wrong ->
                wrong(
                        Sentence.of(wrong.left() > 0 ? "access.second.wrong" : "access.second.last", wrong.left()),
                        own,
                        request);
            case Answer.Wait wait ->
                wrong(Sentence.of("access.sign-in.wait", wait.minutes()), own, request)
                        .status(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/key")
    Page key(@RequestParam(defaultValue = "") String answer, Actor own, HttpServletRequest request) {
        requireOpening(own);
        var session = request.getSession();
        var asked = session.getAttribute(SignInPage.ASKED);
        session.removeAttribute(SignInPage.ASKED);
        return proofs.keys().prove(asked, answer, own)
                ? proved(request)
                : wrong(Sentence.of("access.key.refused"), own, request);
    }

    @PostMapping
    Page open(EmergencyModel.Form typedForm, Actor own, HttpServletRequest request) {
        requireOpening(own);
        if (!entrance.isProved(request)) {
            return Page.redirect("/emergency").saying(Notice.warning("access.emergency.prove-first"));
        }
        var form = new EmergencyModel.Form(text(typedForm.part()), text(typedForm.hours()), text(typedForm.reason()));
        var typed = new Typed(today.date());
        var part = typed.choice("part", form.part(), code -> models.part(code, own));
        var hours = typed.number("hours", form.hours());
        hours.filter(one -> one < 1 || one > Emergencies.HOURS)
                .ifPresent(_ -> typed.complain("hours", "access.emergency.too-long", Emergencies.HOURS));
        var reason = typed.words("reason", form.reason());
        if (!typed.fine()) {
            return Page.refused("access/Emergency", page(form, typed.errors(), own, request));
        }
        var number = emergencies.open(part.orElseThrow().id(), hours.orElseThrow(), reason.orElseThrow(), own);
        if (number.isEmpty()) {
            var one = Errors.of(Errors.FORM, Sentence.of("access.emergency.one-at-a-time"));
            return Page.refused("access/Emergency", page(form, one, own, request));
        }
        entrance.useProof(request);
        return Page.redirect("/emergency/" + number.get())
                .saying("access.emergency.opened", part.get().name());
    }

    private void requireOpening(Actor own) {
        if (!models.mayOpen(own)) {
            throw new NotAllowed();
        }
    }

    private Page proved(HttpServletRequest request) {
        entrance.prove(request);
        return Page.redirect("/emergency");
    }

    private Page wrong(Sentence complaint, Actor own, HttpServletRequest request) {
        return Page.refused(
                "access/Emergency", page(EmergencyModel.Form.EMPTY, Errors.of("code", complaint), own, request));
    }

    private EmergencyModel page(EmergencyModel.Form form, Errors errors, Actor actor, HttpServletRequest request) {
        var proved = entrance.isProved(request);
        return new EmergencyModel(
                models.lines(actor),
                Optional.of(actor)
                        .filter(models::mayOpen)
                        .map(own -> new EmergencyModel.Opening(
                                proofs.has(own),
                                proved,
                                proved ? Optional.empty() : proofs.question(own, request),
                                EmergencyModels.options(models.parts(own)),
                                form,
                                errors)));
    }

    private static String text(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
