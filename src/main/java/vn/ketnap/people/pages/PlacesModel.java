package vn.ketnap.people.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.people.PlaceNames;
import vn.ketnap.web.Errors;

/// What the page of old and new names of places shows.
///
/// @param mayEdit whether the actor writes the table
public record PlacesModel(List<PlaceNames.Renamed> places, Map<String, String> typed, boolean mayEdit, Errors errors) {

    public PlacesModel {
        places = List.copyOf(places);
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// The address that fills the form with a line of the table.
    public String edit(PlaceNames.Renamed one) {
        return org.springframework.web.util.UriComponentsBuilder.fromPath("/places")
                .queryParam("before", "{before}")
                .queryParam("now", "{now}")
                .queryParam("from", "{from}")
                .encode()
                .buildAndExpand(one.before(), one.now(), one.from())
                .toUriString();
    }
}
