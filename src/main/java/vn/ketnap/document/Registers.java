package vn.ketnap.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.journal.Journal;

/// The door to registers of numbers (sổ số văn bản): one per organisation, kind of document and term of the committee,
/// running on, never used twice (FMT-06, E-27). A number is taken in the transaction that issues the paper: if that
/// fails the number was never taken, and two officers wait for each other.
@Service
public class Registers {

    /// Numbers of an organisation whose terms nobody has entered run on from here.
    static final LocalDate NO_TERM = LocalDate.of(1930, 2, 3);

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Registers(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// A register: whose, of what (`NQ`, `QĐ`, `CV`, …), since the first day of which term.
    public record Register(OrganizationRef organization, String kind, LocalDate term) {}

    /// How a number came to be used.
    public enum How {
        /// By a paper issued here.
        ISSUED,
        /// Before this program, or on a paper written without it.
        EARLIER,
        /// Not used, with a reason.
        SKIPPED;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static How named(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /// One number of a register.
    public record Entry(
            int number, String printed, How how, Optional<LocalDate> on, Optional<UUID> paper, String note) {}

    /// The register that counts on a day.
    @Transactional(readOnly = true)
    public Register on(OrganizationRef organization, String kind, LocalDate day) {
        var term = db.sql("""
                select max(from_day) from document.term where organization_id = :organization and from_day <= :day
                """)
                .param("organization", organization.value())
                .param("day", day)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
        return new Register(organization, kind, term.orElse(NO_TERM));
    }

    /// Numbers begin anew with a term that began on a day (đầu nhiệm kỳ). Saying it twice changes nothing.
    @Transactional
    public void beginTerm(OrganizationRef organization, LocalDate from, Actor by) {
        var added = db.sql("""
                insert into document.term (organization_id, from_day, recorded_by, recorded_at)
                values (:organization, :from, :by, :at) on conflict do nothing
                """)
                .param("organization", organization.value())
                .param("from", from)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            journal.record(by, "term-begun", organization.toString(), Optional.of(organization));
        }
    }

    /// The first days of the terms known of an organisation, the latest first.
    @Transactional(readOnly = true)
    public List<LocalDate> terms(OrganizationRef organization) {
        return db.sql("select from_day from document.term where organization_id = :organization order by from_day desc")
                .param("organization", organization.value())
                .query(LocalDate.class)
                .list();
    }

    /// Takes the next free number, for a paper issued in this same transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(Register register) {
        var next = 0;
        do {
            next = count(register, 1);
        } while (entry(register, next).isPresent());
        return next;
    }

    /// Writes a number as used. Numbers behind it that nobody used stay visible as gaps until they are explained.
    ///
    /// @return false when it is used already; nothing is written then
    @Transactional
    public boolean use(Register register, Entry entry, Actor by) {
        count(register, 0);
        var added = db.sql("""
                insert into document.number (organization_id, kind, term_from, number, printed, how, on_day, paper_id,
                                             note, recorded_by, recorded_at)
                values (:organization, :kind, :term, :number, :printed, :how, :on, :paper, :note, :by, :at)
                on conflict do nothing
                """)
                .param("organization", register.organization().value())
                .param("kind", register.kind())
                .param("term", register.term())
                .param("number", entry.number())
                .param("printed", entry.printed())
                .param("how", entry.how().word())
                .param("on", entry.on().orElse(null))
                .param("paper", entry.paper().orElse(null))
                .param("note", entry.note())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return false;
        }
        db.sql("""
                update document.counter set last = greatest(last, :number)
                where organization_id = :organization and kind = :kind and term_from = :term
                """)
                .param("number", entry.number())
                .param("organization", register.organization().value())
                .param("kind", register.kind())
                .param("term", register.term())
                .update();
        journal.record(
                by,
                "number:" + entry.how().word(),
                register.kind() + "/" + entry.number(),
                Optional.of(register.organization()));
        return true;
    }

    /// One number, if it was used.
    @Transactional(readOnly = true)
    public Optional<Entry> entry(Register register, int number) {
        return db.sql("""
                select * from document.number
                where organization_id = :organization and kind = :kind and term_from = :term and number = :number
                """)
                .param("organization", register.organization().value())
                .param("kind", register.kind())
                .param("term", register.term())
                .param("number", number)
                .query((row, _) -> read(row))
                .optional();
    }

    /// One page of a register, the highest number first.
    ///
    /// @param below only numbers below this one
    @Transactional(readOnly = true)
    public List<Entry> list(Register register, int below, int limit) {
        return db.sql("""
                select * from document.number
                where organization_id = :organization and kind = :kind and term_from = :term and number < :below
                order by number desc limit :limit
                """)
                .param("organization", register.organization().value())
                .param("kind", register.kind())
                .param("term", register.term())
                .param("below", below)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /// The lowest numbers that are missing up to the last one taken.
    @Transactional(readOnly = true)
    public List<Integer> gaps(Register register, int limit) {
        return db.sql("""
                select g.number from document.counter c, generate_series(1, c.last) as g(number)
                where c.organization_id = :organization and c.kind = :kind and c.term_from = :term
                  and not exists (select 1 from document.number n
                                  where n.organization_id = c.organization_id and n.kind = c.kind
                                    and n.term_from = c.term_from and n.number = g.number)
                order by g.number limit :limit
                """)
                .param("organization", register.organization().value())
                .param("kind", register.kind())
                .param("term", register.term())
                .param("limit", limit)
                .query(Integer.class)
                .list();
    }

    /// The registers that have numbers, of these organisations.
    @Transactional(readOnly = true)
    public List<Register> used(List<OrganizationRef> organizations) {
        return db.sql("""
                select organization_id, kind, term_from from document.counter where organization_id = any(:all)
                order by organization_id, term_from desc, kind
                """)
                .param("all", organizations.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query((row, _) -> new Register(
                        new OrganizationRef(row.getObject("organization_id", UUID.class)),
                        row.getString("kind"),
                        row.getObject("term_from", LocalDate.class)))
                .list();
    }

    /// Moves the counter on, or only waits for it.
    private int count(Register register, int by) {
        return db.sql("""
                insert into document.counter (organization_id, kind, term_from, last)
                values (:organization, :kind, :term, :by)
                on conflict (organization_id, kind, term_from) do update set last = document.counter.last + :by
                returning last
                """)
                .param("organization", register.organization().value())
                .param("kind", register.kind())
                .param("term", register.term())
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    private static Entry read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Entry(
                row.getInt("number"),
                row.getString("printed"),
                How.named(row.getString("how")),
                Optional.ofNullable(row.getObject("on_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("paper_id", UUID.class)),
                row.getString("note"));
    }
}
