package vn.ketnap.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.exchange.lists.Code;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.Lists;
import vn.ketnap.exchange.lists.ReadList;
import vn.ketnap.exchange.lists.Reading;
import vn.ketnap.exchange.lists.Refusal;
import vn.ketnap.journal.Journal;

/// The door through which lists come in and are taken back, each in one transaction.
@Service
public class Imports {

    private final ImportStore store;
    private final Intakes intakes;
    private final Names names;
    private final Takers takers;
    private final Journal journal;

    Imports(ImportStore store, Intakes intakes, Names names, Takers takers, Journal journal) {
        this.store = store;
        this.intakes = intakes;
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
            Optional<Instant> undoneAt) {}

    /// A row of an import of the past, with its cells as written.
    public record PastRow(String sheet, int row, String outcome, String reason, Map<String, String> written) {}

    /// Reads a file as it would be brought in, and changes nothing.
    @Transactional(readOnly = true)
    public Reading read(String file, byte[] bytes, Lists.Wishes wishes) {
        return names.lists().read(file, bytes, wishes);
    }

    /// Brings a list in: every row is added, updated, skipped or held, all in one transaction.
    ///
    /// @param trial true to see what would become of each row and keep nothing
    @Transactional
    public Result bring(String file, byte[] bytes, Lists.Wishes wishes, Answers answers, boolean trial, Actor actor) {
        return switch (names.lists().read(file, bytes, wishes)) {
            case Reading.Refused refused -> new Refused(refused.why());
            case Reading.Read read -> bring(read.list(), sha256(bytes), answers, trial, actor);
        };
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

    /// Takes an import back as a whole: every change is followed by its reversal.
    ///
    /// @return the lines that refer to it and forbid that; empty when it was taken back
    @Transactional
    public List<String> undo(ImportRef list, Actor actor) {
        var referring = takers.refersTo(list);
        if (referring.isEmpty()) {
            takers.reverse(list, actor);
            store.undone(list, actor);
            journal.record(actor, "import-undone", list.toString(), Optional.empty());
        }
        return referring;
    }

    private Brought bring(ReadList list, String sha256, Answers answers, boolean trial, Actor actor) {
        var number = store.begin(list.file(), sha256, list.kind(), actor);
        var working = actor.during(number);
        var intake = intakes.of(list.kind());
        var outcomes = new LinkedHashMap<ListRow, RowOutcome>();
        var counts = new EnumMap<RowOutcome.Kind, Integer>(RowOutcome.Kind.class);
        for (var row : list.rows()) {
            var twice = list.problemsOf(row).stream().anyMatch(problem -> problem.code() == Code.DUPLICATE_PERSON);
            var outcome = intake.take(row, twice, answers.of(row.sheet(), row.row()), working);
            outcomes.put(row, outcome);
            counts.merge(outcome.kind(), 1, Integer::sum);
            store.row(number, row, outcome);
        }
        store.end(number, counts);
        journal.record(working, "import:" + list.kind().word(), number.toString(), Optional.empty());
        if (trial) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return new Brought(list, outcomes, trial ? Optional.empty() : Optional.of(number));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
