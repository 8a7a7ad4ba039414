package vn.ketnap.organization.pages;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// Other names by which lists and people call an organisation (tên gọi khác).
@Controller
@RequestMapping("/organizations/{code}/names")
class OtherNamesPage {

    private final Organizations organizations;
    private final Editing editing;

    OtherNamesPage(Organizations organizations, Editing editing) {
        this.organizations = organizations;
        this.editing = editing;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        var about = editing.editable(code, actor);
        return Page.of("organization/Names", model(about, new OrganizationForm(Map.of()), editing.reading()));
    }

    @PostMapping
    @Transactional
    Page add(@PathVariable String code, @RequestParam Map<String, String> typed, Actor actor) {
        var about = editing.editable(code, actor);
        var form = new OrganizationForm(typed);
        var reading = editing.reading();
        var name = reading.words("name", form.value("name"));
        if (name.filter(words -> calledSo(about, words)).isPresent()) {
            reading.complain("name", "organization.names.known");
        }
        if (!reading.fine()) {
            return Page.refused("organization/Names", model(about, form, reading));
        }
        organizations.alsoCalled(about.id(), List.of(name.orElseThrow()), actor);
        return Page.redirect("/organizations/" + about.code()).saying("organization.names.added", name.orElseThrow());
    }

    private static boolean calledSo(Organization about, String words) {
        var folded = Vietnamese.fold(words);
        return Vietnamese.fold(about.name()).equals(folded)
                || about.aliases().stream()
                        .anyMatch(alias -> Vietnamese.fold(alias).equals(folded));
    }

    private static OrganizationFormModel model(Organization about, OrganizationForm form, Typed reading) {
        return new OrganizationFormModel(about, form, List.of(), reading.errors());
    }
}
