package vn.ketnap.organization.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Obstacle;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// An organisation that is about to be changed or ended, and what was typed for it.
///
/// @param places organisations to choose from: above it, or in its place
record Draft(Organization about, OrganizationForm form, List<Organization> places, Typed reading) {

    Page shown(String template) {
        return Page.of(template, model());
    }

    /// One of the places by its code; no code is no place, and an unknown one is nothing.
    Optional<Optional<OrganizationRef>> place(String code) {
        return Editing.choose(places, code);
    }

    void say(List<Obstacle> obstacles, LocalDate day) {
        Editing.say(obstacles, about, day, reading);
    }

    /// To the organisation, with a sentence about the day, when nothing stood in the way; otherwise the page again.
    Page answer(String template, String done, Optional<LocalDate> day) {
        return reading.fine()
                ? Page.redirect("/organizations/" + about.code()).saying(done, day.orElseThrow())
                : Page.refused(template, model());
    }

    private OrganizationFormModel model() {
        return new OrganizationFormModel(about, form, places, reading.errors());
    }
}
