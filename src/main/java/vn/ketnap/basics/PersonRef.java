package vn.ketnap.basics;

import java.util.UUID;

/// A person, by identity only; what is known of the person lies in the room people.
public record PersonRef(UUID value) {

    public static PersonRef of(String text) {
        return new PersonRef(UUID.fromString(text));
    }

    /// A new identity. Ids of two wards never collide, so their data can be brought together.
    public static PersonRef fresh() {
        return new PersonRef(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
