package vn.ketnap.desk.pages;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.people.Exposure;
import vn.ketnap.people.Exposures;
import vn.ketnap.web.Download;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Sự cố lộ dữ liệu*: exposures written down, each with the time left for its notice, a draft of that notice, and what
/// was done; for those who read the journal where they see cases.
@Controller
@RequestMapping("/exposures")
class ExposuresPage {

    private static final int MOST = 200;

    private final Exposures exposures;
    private final ExposureModels models;
    private final TracePage traces;
    private final TraceReach reach;
    private final Clock clock;

    ExposuresPage(Exposures exposures, ExposureModels models, TracePage traces, TraceReach reach, Clock clock) {
        this.exposures = exposures;
        this.models = models;
        this.traces = traces;
        this.reach = reach;
        this.clock = clock;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(Actor actor) {
        reach.require(actor);
        return Page.of("desk/Exposures", new ExposuresModel(mine(actor), ExposureForm.EMPTY, Errors.NONE));
    }

    private List<Exposure> mine(Actor actor) {
        return exposures.latest(MOST).stream()
                .filter(one -> reach.isMine(one.part(), actor))
                .toList();
    }

    @PostMapping
    @Transactional
    Page add(ExposureForm form, Actor actor) {
        reach.require(actor);
        var now = clock.instant();
        var typed = new Typed(ExposureForm.day(now));
        var asked = form.asked(typed, now);
        if (asked.isEmpty()) {
            return Page.refused("desk/Exposures", new ExposuresModel(mine(actor), form, typed.errors()));
        }
        var known = form.known(typed, now);
        var words = typed.words("words", form.words());
        if (!typed.fine()) {
            return Page.refused("desk/Trace", traces.model(form, asked.get(), typed.errors(), actor));
        }
        var part = reach.home(actor).orElseThrow(NotHere::new);
        var number = exposures.add(part, asked.get(), known.orElseThrow(), words.orElseThrow(), actor);
        return Page.redirect("/exposures/" + number).saying("desk.exposure.added");
    }

    @GetMapping("/{number}")
    @Transactional(readOnly = true)
    Page one(@PathVariable long number, Actor actor) {
        return Page.of("desk/Exposure", models.of(known(number, actor), "", Optional.empty(), Errors.NONE, actor));
    }

    @PostMapping("/{number}/{step:told|ended}")
    @Transactional
    Page say(
            @PathVariable long number,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        var exposure = known(number, actor);
        var meant = step.equals(Exposure.Step.TOLD.word()) ? Exposure.Step.TOLD : Exposure.Step.ENDED;
        var typed = new Typed(ExposureForm.day(clock.instant()));
        var said = typed.words("words", words);
        if (!typed.fine()) {
            return Page.refused("desk/Exposure", models.of(exposure, words, Optional.of(meant), typed.errors(), actor));
        }
        exposures.say(exposure, meant, said.orElseThrow(), actor);
        return Page.redirect("/exposures/" + number).saying("desk.exposure.said." + step);
    }

    @GetMapping("/{number}/notice.docx")
    @Transactional
    ResponseEntity<byte[]> notice(@PathVariable long number, Actor actor) throws IOException {
        reach.requireTaking(actor);
        return Download.word("thong-bao-lo-du-lieu-" + number, models.notice(known(number, actor), actor));
    }

    private Exposure known(long number, Actor actor) {
        reach.require(actor);
        return exposures
                .find(number)
                .filter(one -> reach.isMine(one.part(), actor))
                .orElseThrow(NotHere::new);
    }
}
