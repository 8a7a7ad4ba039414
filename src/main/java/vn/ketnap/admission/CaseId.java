package vn.ketnap.admission;

import java.util.UUID;

/// One admission case (hồ sơ theo dõi), by identity.
public record CaseId(UUID value) {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    public static CaseId fresh() {
        return new CaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
