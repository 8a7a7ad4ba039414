package vn.ketnap.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.Lists;
import vn.ketnap.exchange.lists.ReadList;
import vn.ketnap.exchange.lists.Reading;
import vn.ketnap.exchange.lists.Refusal;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.NotAllowed;

/// The door through which lists come in and are taken back, each in one transaction.
@Service
public class Imports {

    private final ImportStore store;
    private final Bringing bringing;
    private final Names names;
    private final Takers takers;
    private final Journal journal;

    Imports(ImportStore store, Bringing bringing, Names names, Takers takers, Journal journal) {
        this.store = store;
        this.bringing = bringing;
        this.names = names;
        this.takers = takers;
        this.journal = journal;
    }

    /// What came of a file.
    public sealed interface Result {}

    /// The file was refused as a whole; nothing was brought in.
    public record Refused(Refusal why) implements Result {}

    /// The list with what became of each row, in the order of its rows. Nothing was kept of a trial.
    public record Brought(ReadList list, Map<ListRow, RowOutcome> outcomes, Optional<ImportRef> number)
            implements Result {

        public int count(RowOutcome.Kind kind) {
            return (int) outcomes.values().stream()
                    .filter(outcome -> outcome.kind() == kind)
                    .count();
        }
    }

    /// An import of the past.
    public record Past(
            ImportRef number,
            String file,
            ListKind kind,
            String by,
            Instant at,
            int added,
            int updated,
            int skipped,
            int held,
            Optional<OrganizationRef> part,
            Optional<Instant> undoneAt) {}

    /// A row of an import of the past, with its cells as written.
    ///
    /// @param details what the reason is about: acts as `listed 2018-03-01 case-ended`
    public record PastRow(
            String sheet,
            int row,
            String outcome,
            String reason,
            List<String> details,
            Optional<PersonRef> person,
            Map<String, String> written) {}

    /// What came of taking an import back.
    public sealed interface Undo {}

    /// Every change of it is reversed.
    public record TakenBack() implements Undo {}

    /// Nothing happened: these refer to it.
    public record ReferredTo(List<Reference> lines) implements Undo {}

    /// Nothing happened: there is none of this number, or it was taken back before.
    public record NoneThere() implements Undo {}

    /// Reads a file as it would be brought in, and changes nothing.
    @Transactional(readOnly = true)
    public Reading read(String file, byte[] bytes, Lists.Wishes wishes) {
        return names.lists().read(file, bytes, wishes);
    }

    /// Brings a list in: every row is added, updated, skipped or held, all in one transaction. Lists come in one after
    /// the other, so that two officers with the same list do not enter anybody twice.
    ///
    /// @param trial true to see what would become of each row and keep nothing
    @Transactional
    public Result bring(String file, byte[] bytes, Lists.Wishes wishes, Answers answers, boolean trial, Actor actor) {
        store.alone();
        return switch (names.lists().read(file, bytes, wishes)) {
            case Reading.Refused refused -> new Refused(refused.why());
            case Reading.Read read -> bring(read.list(), sha256(bytes), answers, trial, actor);
        };
    }

    /// Brings a list in with what was said of it, and with columns as they were put right for earlier lists.
    @Transactional
    public Result bring(String file, byte[] bytes, Said said, Actor actor) {
        return bring(file, bytes, said.wishes(store.mappings()), said.answers(), false, actor);
    }

    /// The latest imports, the newest first.
    @Transactional(readOnly = true)
    public List<Past> latest(int limit) {
        return store.latest(limit);
    }

    @Transactional(readOnly = true)
    public Optional<Past> find(ImportRef list) {
        return store.find(list);
    }

    @Transactional(readOnly = true)
    public List<PastRow> rows(ImportRef list) {
        return store.rows(list);
    }

    /// Columns as clerks put them right, by the signature of the heading.
    @Transactional(readOnly = true)
    public Map<String, Map<String, String>> mappings() {
        return store.mappings();
    }

    /// Remembers which column holds what, for lists with the same heading.
    @Transactional
    public void remember(String signature, Map<String, String> columns, Actor by) {
        store.remember(signature, columns, by);
    }

    /// Whether the actor may take the import back: whoever may bring lists into its part.
    public boolean mayTakeBack(Past past, Actor actor) {
        return takers.mayTakeBack(past.part(), actor);
    }

    /// Takes an import back as a whole: every change is followed by its reversal, and the values before it are current
    /// again. Refused as long as anything refers to it.
    @Transactional
    public Undo undo(ImportRef list, Actor actor) {
        store.alone();
        var past = store.find(list).filter(one -> one.undoneAt().isEmpty());
        if (past.isEmpty()) {
            return new NoneThere();
        }
        if (!mayTakeBack(past.get(), actor)) {
            throw new NotAllowed();
        }
        var referring = takers.refersTo(list);
        if (!referring.isEmpty()) {
            return new ReferredTo(referring);
        }
        takers.reverse(list, actor);
        store.undone(list, actor);
        journal.record(actor, "import-undone", list.toString(), past.get().part());
        return new TakenBack();
    }

    private Brought bring(ReadList list, String sha256, Answers answers, boolean trial, Actor actor) {
        var brought = bringing.bring(list, sha256, answers, actor);
        var number = brought.number();
        journal.record(actor.during(number), "import:" + list.kind().word(), number.toString(), Optional.empty());
        if (trial) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return new Brought(list, brought.outcomes(), trial ? Optional.empty() : Optional.of(number));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
