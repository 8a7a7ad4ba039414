package vn.ketnap.people.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.people.Consent;
import vn.ketnap.people.Person;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What the page for a person's consent shows.
///
/// @param typed what was typed; nothing is chosen before somebody chooses
public record ConsentModel(Person person, List<Consent> consents, Map<String, String> typed, Errors errors) {

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String path() {
        return "/people/" + person.id();
    }

    public List<Option> ways() {
        return java.util.Arrays.stream(Consent.How.values())
                .map(how -> new Option(how.word(), Say.t("people.consent.how." + how.word())))
                .toList();
    }

    public List<Option> texts() {
        return Consent.TEXTS.stream()
                .map(text -> new Option(text, Say.t("people.consent.text", text)))
                .toList();
    }
}
