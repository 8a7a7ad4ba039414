package vn.ketnap.basics;

import java.util.Set;
import java.util.UUID;

/// A person whose data is to be erased.
///
/// @param ids every identity under which the person is known: of the person, of the cases
/// @param names every name the person ever had here, in small letters, blanks single
public record Erased(Set<UUID> ids, Set<String> names) {

    public Erased {
        ids = Set.copyOf(ids);
        names = Set.copyOf(names);
    }

    public UUID[] allIds() {
        return ids.toArray(UUID[]::new);
    }

    public String[] allNames() {
        return names.toArray(String[]::new);
    }
}
