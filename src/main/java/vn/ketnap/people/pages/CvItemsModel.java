package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.people.PlaceNames;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Say;

/// What the page of the single items of a CV shows.
///
/// @param places what places are called otherwise
/// @param overtaken what somebody else recorded while the form was open
public record CvItemsModel(
        Person person, Map<String, String> typed, PlaceNames places, Errors errors, Optional<Overtaken> overtaken) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public CvItemsModel {
        typed = Map.copyOf(typed);
    }

    CvItemsModel beside(Overtaken both) {
        return new CvItemsModel(person, typed, places, errors, Optional.of(both));
    }

    static Map<String, String> typed(Person person) {
        var typed = new HashMap<String, String>();
        person.details().forEach((detail, words) -> typed.put(detail.word(), words));
        person.detail(Detail.CV_ON).ifPresent(day -> typed.put(Detail.CV_ON.word(), DAY.format(LocalDate.parse(day))));
        Cv.none(person).forEach(word -> typed.put(none(word), "true"));
        return typed;
    }

    /// The field that states that there is nothing of the kind.
    public static String none(String word) {
        return "none-" + word;
    }

    /// What a field says; lists write `none` for the religion of one who has none.
    public String value(String field) {
        var words = typed.getOrDefault(field, "");
        return words.equals("none") ? Say.t("people.no") : words;
    }

    /// What the place in a field is called otherwise, said beside it.
    public String hint(String field) {
        return placeHint(places, value(field));
    }

    static String placeHint(PlaceNames places, String words) {
        return places.now(words)
                .map(now -> Say.t("people.place.now", now))
                .or(() -> Optional.of(places.before(words))
                        .filter(before -> !before.isEmpty())
                        .map(before -> Say.t("people.place.before", String.join("; ", before))))
                .orElseGet(() -> Say.t("people.cv.place.hint"));
    }

    public String back() {
        return "/people/" + person.id() + "/cv";
    }
}
