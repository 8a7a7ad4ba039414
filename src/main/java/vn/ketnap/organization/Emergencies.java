package vn.ketnap.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;

/// The door to emergencies: who counts without names opens the names of one base organisation to themselves for hours,
/// with a reason. It is the right [Role#LEVEL_ABOVE_BY_NAME], which nobody below gave, so they are told.
@Service
public class Emergencies {

    /// At most so many hours at a time.
    public static final int HOURS = 8;

    private final JdbcClient db;
    private final Wards wards;
    private final Journal journal;
    private final Clock clock;
    private final Today today;

    Emergencies(JdbcClient db, Wards wards, Journal journal, Clock clock, Today today) {
        this.db = db;
        this.wards = wards;
        this.journal = journal;
        this.clock = clock;
        this.today = today;
    }

    /// Whether somebody may be let in here: one base organisation or ward, or what stands below one.
    public boolean isNarrow(Organization part) {
        return wards.isWithinOne(part.id(), today.date());
    }

    /// Opens names to whoever asks; whoever calls has asked whether they may, and who they are, anew.
    ///
    /// @return its number; nothing while another one of the account is open
    /// @throws IllegalArgumentException without a reason, for longer than [#HOURS], or for more than one base
    ///     organisation
    @Transactional
    public Optional<Long> open(OrganizationRef part, int hours, String reason, Actor own) {
        if (reason.isBlank() || hours < 1 || hours > HOURS || !wards.isWithinOne(part, today.date())) {
            throw new IllegalArgumentException("an emergency has a reason, few hours and one organisation");
        }
        db.sql("select pg_advisory_xact_lock(hashtext(:account))")
                .param("account", "emergency " + own.account())
                .query((_, _) -> 0)
                .list();
        return openOf(own.account()).isPresent()
                ? Optional.empty()
                : Optional.of(store(part, clock.instant(), Duration.ofHours(hours), reason, own));
    }

    private long store(OrganizationRef part, Instant now, Duration length, String reason, Actor own) {
        var number = db.sql("""
                insert into organization.right_given
                    (account, role, part_id, from_day, until_day, ends_at, reason, recorded_by, recorded_at)
                values (:account, :role, :part, :day, :day + 2, :ends, :reason, :account, :at)
                returning id
                """)
                .param("account", own.account())
                .param("role", Rights.word(Role.LEVEL_ABOVE_BY_NAME))
                .param("part", part.value())
                .param("day", today.date())
                .param("ends", now.plus(length).atOffset(ZoneOffset.UTC))
                .param("reason", reason.strip())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        journal.record(own, "emergency-opened", Long.toString(number), Optional.of(part));
        return number;
    }

    /// Ends it before its time; one that has ended stays as it is.
    @Transactional
    public void end(long number, Actor by) {
        say(
                "update organization.right_given set ended_at = :at, ended_by = :by"
                        + " where id = :number and ends_at > :at and ended_at is null",
                "emergency-ended",
                number,
                by);
    }

    /// The level below knows of it; said once.
    @Transactional
    public void see(long number, Actor by) {
        say(
                "update organization.right_given set seen_at = :at, seen_by = :by"
                        + " where id = :number and ends_at is not null and seen_at is null",
                "emergency-seen",
                number,
                by);
    }

    private void say(String sql, String what, long number, Actor by) {
        var done = db.sql(sql)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("number", number)
                .update();
        if (done == 1) {
            journal.record(
                    by,
                    what,
                    Long.toString(number),
                    find(number).map(one -> one.right().part()));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Rights.Given> find(long number) {
        return db.sql("select * from organization.right_given where id = :number and ends_at is not null")
                .param("number", number)
                .query(Rights::given)
                .optional();
    }

    /// Those an account ever opened, the latest first.
    @Transactional(readOnly = true)
    public List<Rights.Given> of(String account) {
        return db.sql("select * from organization.right_given where account = :account and ends_at is not null"
                        + " order by id desc")
                .param("account", account)
                .query(Rights::given)
                .list();
    }

    /// The number of the one that is open for this account.
    @Transactional(readOnly = true)
    public Optional<Long> openOf(String account) {
        return of(account).stream()
                .filter(one -> one.emergency().orElseThrow().isOpen(clock.instant()))
                .map(Rights.Given::number)
                .findFirst();
    }
}
