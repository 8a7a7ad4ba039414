package vn.ketnap.regulation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Text;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;

/// The door to amendments (sửa đổi nhập tại đây): what an officer enters between two releases. Each takes effect from
/// its day, and every open case follows in the same transaction.
@Service
public class Amendments {

    private final AmendmentStore store;
    private final Shelf shelf;
    private final Posting posting;
    private final Authority authority;
    private final Today today;

    Amendments(AmendmentStore store, Shelf shelf, Posting posting, Authority authority, Today today) {
        this.store = store;
        this.shelf = shelf;
        this.posting = posting;
        this.authority = authority;
        this.today = today;
    }

    /// Whether the actor may amend.
    public boolean mayAmend(Actor actor) {
        return authority.mayAnywhere(actor, Permission.AMEND_REGULATION, today.date());
    }

    public void requireMayAmend(Actor actor) {
        authority.requireAnywhere(actor, Permission.AMEND_REGULATION, today.date());
    }

    /// Every row in the order entered: amendments, those taken back among them, and the rows that took them back.
    public List<Amendment> all() {
        return store.all();
    }

    /// Whether this program still knows the number and allows the value; what it does not know it passes over.
    public boolean fits(Amendment one) {
        return AmendedBook.fits(one, shelf.files());
    }

    /// The numbers as they hold now, by their names.
    public List<Quantity> numbers() {
        return shelf.get().numbers().values().stream()
                .sorted(Comparator.comparing((Quantity one) -> one.local())
                        .thenComparing(one -> one.label().vi()))
                .toList();
    }

    public Optional<Quantity> number(String key) {
        return Optional.ofNullable(shelf.get().numbers().get(key));
    }

    /// The bodies that a number may name, with what pages call them.
    public Map<String, Text> bodies(Quantity quantity) {
        var book = shelf.get();
        var named = new LinkedHashMap<String, Text>();
        book.bodiesOf(quantity).forEach(word -> named.put(word, book.body(word)));
        return named;
    }

    /// What pages call every body.
    public Map<String, Text> bodies() {
        return shelf.get().bodies();
    }

    /// The periods nobody has read that last today or are yet to come.
    public List<Gap> unknown() {
        return shelf.get().gaps(today.date());
    }

    /// Enters all or, when one may not be, none.
    ///
    /// @return what is wrong, beside its fields; nothing when all were entered
    public List<Objection> enter(List<Draft> drafts, Actor actor) {
        requireMayAmend(actor);
        var objections = drafts.stream()
                .flatMap(one -> one.objections(shelf.files()).stream())
                .toList();
        if (objections.isEmpty() && !drafts.isEmpty()) {
            posting.post("entered", drafts, Optional.empty(), actor);
        }
        return objections;
    }

    /// Takes the last known value of these numbers for one that holds through the period nobody has read: the rules
    /// that read it block again.
    ///
    /// @return the numbers adopted
    public List<Quantity> adopt(Collection<String> keys, String reason, Actor actor) {
        requireMayAmend(actor);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("adopting needs a reason");
        }
        var gaps = unknown().stream()
                .filter(gap -> keys.contains(gap.quantity().key()))
                .filter(gap -> gap.last().isPresent())
                .toList();
        var drafts = gaps.stream().map(gap -> adopting(gap, reason)).toList();
        if (!drafts.isEmpty()) {
            posting.post("adopted", drafts, Optional.empty(), actor);
        }
        return gaps.stream().map(Gap::quantity).distinct().toList();
    }

    /// Takes an amendment back: it stays to be seen and no longer counts.
    ///
    /// @return false when there is no such amendment in force
    public boolean revoke(long id, String reason, Actor actor) {
        requireMayAmend(actor);
        var found = inForce(id);
        if (found.isEmpty()) {
            return false;
        }
        try {
            posting.post("revoked", List.of(revoking(found.get(), reason)), Optional.of(id), actor);
            return true;
        } catch (DuplicateKeyException takenBackMeanwhile) {
            return false;
        }
    }

    /// An amendment that counts.
    public Optional<Amendment> inForce(long id) {
        return AmendedBook.inForce(store.all()).stream()
                .filter(one -> one.id() == id)
                .findFirst();
    }

    /// What was entered, as the files of the next release write it.
    public String yaml(Actor actor) {
        requireMayAmend(actor);
        var all = store.all();
        posting.printed(actor);
        return new AmendmentYaml(shelf.files(), AmendedBook.inForce(all)).text();
    }

    /// The value keeps the document that said it last.
    private static Draft adopting(Gap gap, String reason) {
        var last = gap.last().orElseThrow();
        return Draft.number(
                gap.quantity().key(),
                gap.since(),
                last.written(),
                last.clause().document(),
                last.clause().point(),
                reason);
    }

    private static Draft revoking(Amendment one, String reason) {
        return new Draft(one.kind(), one.key(), one.from(), one.value(), one.document(), one.clause(), reason);
    }
}
