package vn.ketnap.exchange;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.exchange.lists.Lists;
import vn.ketnap.exchange.lists.Refusal;
import vn.ketnap.journal.Journal;

/// Lists are tried before they are brought in. What a trial showed is kept beside its upload until the list is tried
/// again, so that a page can be drawn from it on any day and any node without trying every row anew.
@Service
public class Trials {

    private final Imports imports;
    private final TrialStore store;
    private final Journal journal;

    Trials(Imports imports, TrialStore store, Journal journal) {
        this.imports = imports;
        this.store = store;
        this.journal = journal;
    }

    /// What came of trying.
    public sealed interface Result {}

    /// The file was refused as a whole; what was kept before is as it was.
    public record Refused(Refusal why) implements Result {}

    /// The answer is kept beside this upload.
    public record Kept(UUID upload) implements Result {}

    /// Tries a file that was just sent; it is kept unless it is refused.
    public Result first(String file, byte[] content, Said said, Actor actor) {
        var mark = journal.last();
        return switch (imports.bring(file, content, wishes(said), said.answers(), true, actor)) {
            case Imports.Refused refused -> new Refused(refused.why());
            case Imports.Brought brought -> new Kept(store.keep(file, content, trial(brought, said, mark), actor));
        };
    }

    /// Tries an upload again, with what was said since.
    public Result again(Uploads.Upload upload, Said said, Actor actor) {
        var mark = journal.last();
        return switch (imports.bring(upload.file(), upload.content(), wishes(said), said.answers(), true, actor)) {
            case Imports.Refused refused -> new Refused(refused.why());
            case Imports.Brought brought -> {
                store.keep(upload.id(), trial(brought, said, mark), actor);
                yield new Kept(upload.id());
            }
        };
    }

    /// The last trial of an upload, for whoever sent it.
    public Optional<Trial> find(UUID upload, Actor actor) {
        return store.find(upload, actor);
    }

    /// Whether anything was recorded since that may change what the trial showed.
    public boolean outdated(Trial trial) {
        return journal.changedSince(trial.mark());
    }

    private Lists.Wishes wishes(Said said) {
        return said.wishes(imports.mappings());
    }

    private static Trial trial(Imports.Brought brought, Said said, long mark) {
        return new Trial(brought, said.of(brought.list().kind()), mark);
    }
}
