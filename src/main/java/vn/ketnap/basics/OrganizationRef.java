package vn.ketnap.basics;

import java.util.UUID;

/// An organisation of any kind (tổ chức), by identity only; its dated properties lie in the room organization.
public record OrganizationRef(UUID value) {

    public static OrganizationRef of(String text) {
        return new OrganizationRef(UUID.fromString(text));
    }

    /// A new identity. Ids of two wards never collide, so their data can be brought together.
    public static OrganizationRef fresh() {
        return new OrganizationRef(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
