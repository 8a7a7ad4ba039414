package vn.ketnap.planning;

import java.util.UUID;

/// One plan of a year, by identity.
public record PlanId(UUID value) {

    static PlanId fresh() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
