package vn.ketnap.access.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.ketnap.access.RecordWatch;
import vn.ketnap.access.Stewards;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.Page;

/// *Nhật ký niêm phong*: how far the journal is sealed, its mark, and whether the record is still what was sealed.
@Controller
class RecordPage {

    private static final int SECONDS = 5;

    private final RecordWatch watch;
    private final Stewards stewards;

    RecordPage(RecordWatch watch, Stewards stewards) {
        this.watch = watch;
        this.stewards = stewards;
    }

    @GetMapping("/journal")
    Page show(Actor actor) {
        stewards.require(actor);
        return Page.of(
                "access/Record", new RecordModel(watch.head(), watch.lastTime(), watch.latest(), watch.isRunning()));
    }

    @PostMapping("/journal/verify")
    Page verify(Actor actor) {
        stewards.require(actor);
        watch.verify(actor, SECONDS);
        return Page.redirect("/journal");
    }
}
