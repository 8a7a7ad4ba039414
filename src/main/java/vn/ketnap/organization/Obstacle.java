package vn.ketnap.organization;

import java.util.Locale;

/// What stands against a change of the tree (điều vướng), each to be said beside the field it concerns.
public enum Obstacle {
    CODE_IN_USE("code"),
    /// The day lies before the organisation, or the one above it, began.
    BEFORE_IT_BEGAN("from"),
    AFTER_IT_ENDED("from"),
    PARENT_NOT_THERE("parent"),
    /// The one above would stand below.
    CIRCLE("parent"),
    /// Something else is already said from that day on, or later.
    CHANGED_LATER("from"),
    /// Organisations below still live on that day.
    STILL_ABOVE_OTHERS("from"),
    SUCCESSOR_NOT_THERE("successor");

    private final String field;

    Obstacle(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
