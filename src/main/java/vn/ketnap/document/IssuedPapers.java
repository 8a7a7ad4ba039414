package vn.ketnap.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.Registers.Entry;
import vn.ketnap.document.Registers.How;
import vn.ketnap.journal.Journal;

/// The door to papers as issued: issuing fixes number, day, signer, template, bytes and hash in one
/// transaction. A paper is annulled or issued anew, never changed, and a number once used stays used.
@Service
public class IssuedPapers {

    private final PaperStore store;
    private final Registers registers;
    private final OwnTemplates templates;
    private final Journal journal;
    private final Clock clock;

    IssuedPapers(PaperStore store, Registers registers, OwnTemplates templates, Journal journal, Clock clock) {
        this.store = store;
        this.registers = registers;
        this.templates = templates;
        this.journal = journal;
        this.clock = clock;
    }

    /// What became of a paper that was to be issued.
    public sealed interface Answer {

        /// Issued.
        record Done(IssuedPaper paper) implements Answer {}

        /// It asks for something nobody said; nothing was written.
        record Incomplete(List<String> missing) implements Answer {}

        /// Its number is used already; nothing was written.
        record NumberUsed(String printed, Entry by) implements Answer {}

        /// It bears a number of a register kept elsewhere, which nobody has typed; nothing was written.
        record NumberNeeded() implements Answer {}

        /// The paper to be replaced no longer counts; nothing was written.
        record EndedAlready() implements Answer {}
    }

    /// Issues a paper, or says why not.
    @Transactional
    public Answer issue(IssueOrder order, Actor by) {
        var replaced = order.replaces().flatMap(one -> store.find(one.paper()));
        if (order.replaces().isPresent() && replaced.filter(IssuedPaper::counts).isEmpty()) {
            return new Answer.EndedAlready();
        }
        var drawing = drawing(order);
        var drawer = templates.drawer(order.part(), order.on());
        var before = drawer.draw(order.form(), order.on(), drawing);
        var missing = before.paper().missing().stream()
                .filter(name -> !name.equals("paper.number"))
                .toList();
        if (!missing.isEmpty()) {
            return new Answer.Incomplete(missing);
        }
        var register = order.form()
                .register()
                .filter(_ -> order.ownRegister())
                .map(kind -> registers.on(order.issuer(), kind, order.on()));
        var printed = printed(order, register, replaced);
        var used = register.flatMap(one -> PaperNumber.in(printed)
                .flatMap(number -> registers.entry(one, number))
                .filter(entry -> !mayBearAgain(entry, replaced)));
        if (printed.isEmpty() && order.form().register().isPresent()) {
            return new Answer.NumberNeeded();
        }
        if (used.isPresent()) {
            return new Answer.NumberUsed(printed, used.get());
        }
        if (!printed.isEmpty()) {
            drawing.put("paper.number", printed);
        }
        return new Answer.Done(write(order, printed, register, drawer.draw(order.form(), order.on(), drawing), by));
    }

    /// Papers of a case or meeting, the latest first, those that ended included.
    @Transactional(readOnly = true)
    public List<IssuedPaper> about(UUID about) {
        return store.about(about);
    }

    @Transactional(readOnly = true)
    public Optional<IssuedPaper> find(UUID id) {
        return store.find(id);
    }

    /// The bytes as issued; taking them out is journalled.
    @Transactional
    public byte[] bytes(IssuedPaper paper, Actor by) {
        journal.record(by, "export:issued-paper", paper.about() + "/" + paper.id(), Optional.of(paper.part()));
        return store.bytes(paper.id());
    }

    /// Ends a paper, with a reason; its number stays used.
    ///
    /// @return false when it had ended already
    @Transactional
    public boolean annul(IssuedPaper paper, String reason, Actor by) {
        var done = store.end(paper.id(), IssuedPaper.How.ANNULLED, reason, by.account(), now());
        if (done) {
            journal.record(by, "paper-annulled", paper.id().toString(), Optional.of(paper.part()));
        }
        return done;
    }

    private static Fields drawing(IssueOrder order) {
        return new Fields()
                .putAll(order.fields())
                .put("paper.day", order.on())
                .put("signer.office", order.signerOffice())
                .put("signer.name", order.signer());
    }

    /// The number recorded with the step, that of the paper replaced, or the next free one.
    private String printed(IssueOrder order, Optional<Registers.Register> register, Optional<IssuedPaper> replaced) {
        return order.number()
                .filter(one -> !one.isBlank())
                .or(() -> replaced.map(IssuedPaper::number).filter(one -> !one.isEmpty()))
                .or(() -> register.map(one -> PaperNumber.printed(registers.next(one), order.symbol())))
                .orElse("");
    }

    /// A number that a paper bears may be borne by the paper that replaces it.
    private static boolean mayBearAgain(Entry entry, Optional<IssuedPaper> replaced) {
        return replaced.filter(one -> entry.paper().filter(one.id()::equals).isPresent()
                        || one.number().equals(entry.printed()))
                .isPresent();
    }

    private IssuedPaper write(
            IssueOrder order, String printed, Optional<Registers.Register> register, Drawn drawn, Actor by) {
        var paper = new IssuedPaper(
                UUID.randomUUID(),
                order.form().code(),
                order.form().codeOn(order.on()),
                order.part(),
                order.about(),
                order.copy(),
                printed,
                order.on(),
                order.signerOffice(),
                order.signer(),
                drawn.template(),
                sha256(drawn.paper().bytes()),
                by.account(),
                clock.instant(),
                Optional.empty());
        store.add(paper, order.issuer(), order.form().register(), drawn.paper().bytes());
        register.ifPresent(one -> PaperNumber.in(printed)
                .ifPresent(number -> registers.use(
                        one,
                        new Entry(number, printed, How.ISSUED, Optional.of(order.on()), Optional.of(paper.id()), ""),
                        by)));
        order.replaces()
                .ifPresent(one -> store.end(one.paper(), IssuedPaper.How.REPLACED, one.reason(), by.account(), now()));
        journal.record(by, "paper-issued:" + paper.form(), paper.id().toString(), Optional.of(paper.part()));
        return paper;
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
