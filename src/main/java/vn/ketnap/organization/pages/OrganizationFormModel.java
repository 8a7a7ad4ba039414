package vn.ketnap.organization.pages;

import java.util.List;
import java.util.stream.Stream;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What a page that changes the tree shows.
///
/// @param about the organisation that is changed, or below which a new one is entered
/// @param places organisations to choose from: above it, or in its place
public record OrganizationFormModel(
        Organization about, OrganizationForm form, List<Organization> places, Errors errors) {

    public OrganizationFormModel {
        places = List.copyOf(places);
    }

    public List<Option> kinds() {
        return Stream.of(OrganizationKind.values())
                .map(kind -> new Option(kind.word(), Say.t("organization.kind." + kind.word())))
                .toList();
    }

    public List<Option> options() {
        return places.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public String back() {
        return "/organizations/" + about.code();
    }
}
