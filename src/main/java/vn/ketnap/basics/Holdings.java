package vn.ketnap.basics;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a room keeps about a person, under the identities by which it is known: of the person, of other entries put
/// together with it, of its cases. A room whose tables name persons says so by a bean.
public interface Holdings {

    /// Further identities under which the person is known in this room.
    default Set<UUID> alsoKnownAs(Collection<UUID> ids) {
        return Set.of();
    }

    /// Every row that holds something about the person, as far as the reader's scope reaches.
    List<HeldRow> about(Collection<UUID> ids);

    /// Lets go of what it holds of a person who was not admitted, in the transaction that erases it everywhere: names,
    /// numbers, words, files. What remains are identities, days and kinds, so that counts and the journal stay.
    void erase(Erased person);
}
