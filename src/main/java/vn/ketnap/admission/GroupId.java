package vn.ketnap.admission;

import java.util.UUID;

/// One group of people who are followed (nhóm theo dõi), by identity.
public record GroupId(UUID value) {

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    static GroupId fresh() {
        return new GroupId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
