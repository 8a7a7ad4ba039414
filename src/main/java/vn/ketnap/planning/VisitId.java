package vn.ketnap.planning;

import java.util.UUID;

/// One visit of supervision, by identity.
public record VisitId(UUID value) {

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    static VisitId fresh() {
        return new VisitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
