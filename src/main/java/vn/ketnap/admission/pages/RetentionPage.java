package vn.ketnap.admission.pages;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.people.Ending;
import vn.ketnap.people.Retentions;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Lưu và xóa dữ liệu*: how long the committee keeps the data of those who were not admitted, and whose is due. No
/// regulation that was read says a term: it is unknown until the committee sets one.
@Controller
@RequestMapping("/retention")
class RetentionPage {

    private static final int MOST_MONTHS = 1200;

    private final RetentionModels models;
    private final Retentions retentions;
    private final Today today;

    RetentionPage(RetentionModels models, Retentions retentions, Today today) {
        this.models = models;
        this.retentions = retentions;
        this.today = today;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String last, Actor actor) {
        return Page.of("admission/Retention", models.of(actor, on, last, Map.of(), new Typed(today.date())));
    }

    @PostMapping
    @Transactional
    Page set(@RequestParam Map<String, String> typed, Actor actor) {
        var parts = models.parts(actor);
        var reading = new Typed(today.date());
        var part = reading.choice(
                "part",
                typed.get("part"),
                word -> parts.stream()
                        .filter(one -> one.id().toString().equals(word))
                        .findFirst());
        var ending = reading.choice("ending", typed.get("ending"), Ending::named);
        var months = reading.numberIfAny("months", typed.get("months"));
        if (months.filter(number -> number < 0 || number > MOST_MONTHS).isPresent()) {
            reading.complain("months", "admission.retention.months.wrong", MOST_MONTHS);
        }
        var basis = typed.getOrDefault("basis", "").strip();
        if (months.isPresent() && basis.isEmpty()) {
            reading.complain("basis", "admission.retention.basis.missing");
        }
        if (!reading.fine()) {
            return Page.refused("admission/Retention", models.of(actor, "", "", typed, reading));
        }
        retentions.set(part.orElseThrow().id(), ending.orElseThrow(), months, basis, actor);
        return Page.redirect("/retention").saying("admission.retention.set");
    }
}
