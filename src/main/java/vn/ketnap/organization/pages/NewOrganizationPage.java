package vn.ketnap.organization.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.TreeChanges;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A new organisation below the one of the address.
@Controller
@RequestMapping("/organizations/{code}/new")
class NewOrganizationPage {

    private static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19}";

    private final TreeChanges changes;
    private final Editing editing;

    NewOrganizationPage(TreeChanges changes, Editing editing) {
        this.changes = changes;
        this.editing = editing;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var above = editing.editable(code, actor);
        return Page.of("organization/New", model(above, new OrganizationForm(Map.of()), editing.reading()));
    }

    @PostMapping
    @Transactional
    Page enter(@PathVariable("code") String aboveCode, @RequestParam Map<String, String> typed, Actor actor) {
        var above = editing.editable(aboveCode, actor);
        var form = new OrganizationForm(typed);
        var reading = editing.reading();
        var code = code(form, reading);
        var said = form.read(reading, _ -> Optional.of(Optional.of(above.id())));
        said.ifPresent(one -> Editing.say(changes.begin(code, one, actor), above, one.from(), reading));
        return reading.fine()
                ? Page.redirect("/organizations/" + code)
                        .saying("organization.entered", said.orElseThrow().name())
                : Page.refused("organization/New", model(above, form, reading));
    }

    private static String code(OrganizationForm form, Typed reading) {
        var code = reading.words("code", form.value("code")).orElse("");
        if (!code.isEmpty() && !code.matches(CODE)) {
            reading.complain("code", "organization.code.wrong");
        }
        return code;
    }

    private static OrganizationFormModel model(Organization above, OrganizationForm form, Typed reading) {
        return new OrganizationFormModel(above, form, List.of(), reading.errors());
    }
}
