package vn.ketnap.exchange.lists;

import java.util.List;
import java.util.Optional;

/// Which member a list means by a name: the one of the row's cell, else the only one so called anywhere.
///
/// @param members with the codes of member and cell
public record MemberNames(List<Named> members) {

    /// A member as a list may call him or her.
    public record Named(String code, String name, String cell) {}

    public MemberNames {
        members = List.copyOf(members);
    }

    /// The member's code; none when there are several or nobody.
    public Optional<String> find(String name, Optional<String> cell) {
        var key = Spelling.nameKey(name);
        var called = members.stream()
                .filter(member -> Spelling.nameKey(member.name()).equals(key))
                .toList();
        var here = called.stream()
                .filter(member -> cell.filter(member.cell()::equals).isPresent())
                .toList();
        var meant = here.isEmpty() ? called : here;
        return meant.size() == 1 ? Optional.of(meant.getFirst().code()) : Optional.empty();
    }
}
