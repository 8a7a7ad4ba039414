package vn.ketnap.basics;

import java.util.Optional;

/// Finds a member (đảng viên) by the code of the ward's list, for a room that must not know of persons.
public interface MemberDirectory {

    /// A member and the cell responsible.
    record Entry(PersonRef person, OrganizationRef cell) {}

    /// The member with this code inside the scope of the work; nothing when there is none.
    Optional<Entry> withCode(String code);
}
