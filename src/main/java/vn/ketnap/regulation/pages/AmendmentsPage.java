package vn.ketnap.regulation.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.regulation.Amendment;
import vn.ketnap.regulation.Amendments;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Sửa đổi nhập tại đây*: what was entered between two releases, taking one back, and all of it as YAML.
@Controller
class AmendmentsPage {

    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Amendments amendments;
    private final Today today;
    private final Clock clock;

    AmendmentsPage(Amendments amendments, Today today, Clock clock) {
        this.amendments = amendments;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/regulation/amendments")
    Page show(Actor actor) {
        return Page.of("regulation/Amendments", model(actor));
    }

    @GetMapping("/regulation/amendments.yaml")
    ResponseEntity<byte[]> print(Actor actor) {
        var text = amendments.yaml(actor);
        return ResponseEntity.ok().contentType(PLAIN).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/regulation/amendments/{id}/revoke")
    Page revoking(@PathVariable long id, Actor actor) {
        amendments.requireMayAmend(actor);
        return Page.of("regulation/Revoke", new RevokeModel(model(actor), found(id), "", Errors.NONE));
    }

    @PostMapping("/regulation/amendments/{id}/revoke")
    Page revoke(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Actor actor) {
        amendments.requireMayAmend(actor);
        var about = found(id);
        var reading = new Typed(today.date());
        var why = reading.words("reason", reason);
        if (!reading.fine()) {
            return Page.refused("regulation/Revoke", new RevokeModel(model(actor), about, reason, reading.errors()));
        }
        if (!amendments.revoke(id, why.orElseThrow(), actor)) {
            throw new NotHere();
        }
        return Page.redirect("/regulation/amendments").saying("regulation.amendment.revoked.done");
    }

    private Amendment found(long id) {
        return amendments.inForce(id).orElseThrow(NotHere::new);
    }

    private AmendmentsModel model(Actor actor) {
        var rows = amendments.all();
        return new AmendmentsModel(
                rows,
                amendments.numbers().stream().collect(Collectors.toMap(Quantity::key, Function.identity())),
                amendments.bodies(),
                rows.stream()
                        .filter(one -> !amendments.fits(one))
                        .map(Amendment::id)
                        .collect(Collectors.toSet()),
                clock.getZone(),
                amendments.mayAmend(actor));
    }
}
