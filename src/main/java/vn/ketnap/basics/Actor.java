package vn.ketnap.basics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who does something: an account with its rights, or the program itself (`cli:…`, `demo`).
///
/// @param account the account's name, as the journal keeps it
/// @param name how pages call the actor
/// @param person the member behind the account, where there is one
/// @param rights all rights ever given; ask [#rightsOn] for those that hold
/// @param everywhere true for the program itself, which acts for the whole tree
/// @param during the import on whose behalf the actor works, if any; stores keep its number with each row
public record Actor(
        String account,
        String name,
        Optional<PersonRef> person,
        List<Right> rights,
        boolean everywhere,
        Optional<ImportRef> during) {

    public Actor {
        rights = List.copyOf(rights);
    }

    public static Actor of(String account, String name, Optional<PersonRef> person, List<Right> rights) {
        return new Actor(account, name, person, rights, false, Optional.empty());
    }

    /// The program itself, or whoever may read the data folder.
    public static Actor program(String name) {
        return new Actor(name, name, Optional.empty(), List.of(), true, Optional.empty());
    }

    /// Whoever may read the data folder, in the name of an account: the folder is the right, the account the author.
    public static Actor inTheNameOf(String account, String name, Optional<PersonRef> person) {
        return new Actor(account, name, person, List.of(), true, Optional.empty());
    }

    /// The same actor, working off one list.
    public Actor during(ImportRef list) {
        return new Actor(account, name, person, rights, everywhere, Optional.of(list));
    }

    public Stream<Right> rightsOn(LocalDate day) {
        return rights.stream().filter(right -> right.span().contains(day));
    }

    public boolean has(Role role, LocalDate day) {
        return rightsOn(day).anyMatch(right -> right.role() == role);
    }
}
