package vn.ketnap.meeting.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// What the form that calls a meeting together shows.
public record ConveneModel(Map<String, String> typed, List<Option> parts, Errors errors) {

    public ConveneModel {
        typed = Map.copyOf(typed);
        parts = List.copyOf(parts);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
