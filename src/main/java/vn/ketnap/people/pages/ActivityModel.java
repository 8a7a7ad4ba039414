package vn.ketnap.people.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ketnap.people.Activity;
import vn.ketnap.people.MemberCard;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What the page on which a member's participation is changed shows.
public record ActivityModel(MemberCard card, Map<String, String> typed, Errors errors) {

    public ActivityModel {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Option> activities() {
        return Stream.of(Activity.values())
                .map(one -> new Option(one.word(), Say.t("people.activity." + one.word())))
                .toList();
    }

    public String back() {
        return "/people/" + card.person().id();
    }
}
