package vn.ketnap.planning;

import java.util.UUID;

/// One activity, by identity.
public record ActivityId(UUID value) {

    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    static ActivityId fresh() {
        return new ActivityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
