package vn.ketnap.planning;

import java.util.UUID;

/// One finding or recommendation of a visit, by identity.
public record VisitPointId(UUID value) {

    public static VisitPointId of(String text) {
        return new VisitPointId(UUID.fromString(text));
    }

    static VisitPointId fresh() {
        return new VisitPointId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
