package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.web.Errors;

/// What the page of the single items of a CV shows.
public record CvItemsModel(Person person, Map<String, String> typed, Errors errors) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public CvItemsModel {
        typed = Map.copyOf(typed);
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

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String back() {
        return "/people/" + person.id() + "/cv";
    }
}
