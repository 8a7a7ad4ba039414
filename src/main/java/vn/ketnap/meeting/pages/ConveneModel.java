package vn.ketnap.meeting.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.meeting.Body;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What the form that calls a meeting together shows.
public record ConveneModel(Map<String, String> typed, List<Choice> parts, Errors errors) {

    /// Who may be called together.
    public record Choice(String word, Body body, String name) {}

    public ConveneModel {
        typed = Map.copyOf(typed);
        parts = List.copyOf(parts);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// The choices in the reader's words; asked when the page is drawn.
    public List<Option> options() {
        return parts.stream()
                .map(one -> new Option(
                        one.word(), Say.t("meeting.convene." + one.body().word(), one.name())))
                .toList();
    }
}
