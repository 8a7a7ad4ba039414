package vn.ketnap.admission.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ketnap.admission.ActForm;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Sentence;

/// What cannot be read of a form, as sentences; sums that cannot be are shown with the numbers typed.
final class Complaints {

    /// The field set of the votes, beside which a wrong sum stands.
    private static final String VOTES = "votes";

    private Complaints() {}

    static Errors of(ActForm form, Map<String, String> errors) {
        var sentences = new LinkedHashMap<String, Sentence>();
        errors.forEach((field, key) -> {
            switch (key) {
                case "admission.error.more-votes-than-people" -> sentences.put(VOTES, tooManyVotes(form));
                case "admission.error.more-than-all" ->
                    sentences.put(field, Sentence.of(key, number(form, field), number(form, whole(form))));
                default -> sentences.put(field, Sentence.of(key));
            }
        });
        return new Errors(sentences);
    }

    private static Sentence tooManyVotes(ActForm form) {
        var inFavour = number(form, "in-favour");
        var against = number(form, "against");
        var present = form.typed().containsKey("present") ? "present" : whole(form);
        var most = number(form, present) - (present.equals("present") ? 0 : number(form, "excluded"));
        var room = "admission.error.votes." + present;
        return Sentence.of(room, inFavour, against, inFavour + against, most);
    }

    private static String whole(ActForm form) {
        return form.typed().containsKey("official") ? "official" : "members";
    }

    private static int number(ActForm form, String key) {
        var typed = form.value(key).strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
