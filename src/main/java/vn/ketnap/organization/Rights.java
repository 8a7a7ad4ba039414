package vn.ketnap.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.journal.Journal;

/// The door to rights: which account holds which role for which part of the tree, from when until when.
@Service
public class Rights {

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Rights(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// A right as given, with the number by which it can be ended.
    ///
    /// @param emergency where a level above opened it for itself
    public record Given(long number, String account, Right right, String reason, Optional<Emergency> emergency) {

        /// Whether it may be used at this moment of this day.
        public boolean holds(LocalDate day, Instant now) {
            return right.span().contains(day)
                    && emergency.map(one -> one.isOpen(now)).orElse(true);
        }

        /// How many of these, this one included, are emergencies that the same account opened in
        /// the twelve months up to this one; 0 for what is none.
        public int timesInAYear(Collection<Given> all) {
            return emergency
                    .map(it -> (int) all.stream()
                            .filter(one -> one.account.equals(account))
                            .flatMap(one -> one.emergency.stream())
                            .filter(one -> one.isInTheYearBefore(it))
                            .count())
                    .orElse(0);
        }
    }

    /// What those below are told at once.
    ///
    /// @param times how many emergencies the same account opened here in the twelve months up to this one
    public record Pressing(Given given, int times) {}

    /// How long whoever stands above may see names at a time.
    public static final int DAYS_BY_NAME = 31;

    /// Gives a role for a part of the tree and a period.
    @Transactional
    public void give(String account, Role role, OrganizationRef part, Span span, Actor by) {
        give(account, role, part, span, "", by);
    }

    /// The same with the reason for it.
    ///
    /// @throws IllegalArgumentException when names are opened to a level above without a reason, or for longer than
    ///     [#DAYS_BY_NAME]
    @Transactional
    public void give(String account, Role role, OrganizationRef part, Span span, String reason, Actor by) {
        if (role == Role.LEVEL_ABOVE_BY_NAME && (reason.isBlank() || !isShort(span.from(), span.until()))) {
            throw new IllegalArgumentException("names are seen for a reason and a time");
        }
        db.sql("""
                insert into organization.right_given
                    (account, role, part_id, from_day, until_day, reason, recorded_by, recorded_at)
                values (:account, :role, :part, :from, :until, :reason, :by, :at)
                """)
                .param("account", account)
                .param("role", word(role))
                .param("part", part.value())
                .param("from", span.from())
                .param("until", span.until().orElse(null))
                .param("reason", reason.strip())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.record(by, "right:" + word(role), account, Optional.of(part));
    }

    /// Whether a right to see names ends soon enough.
    ///
    /// @param until the first day on which it no longer holds
    public static boolean isShort(LocalDate from, Optional<LocalDate> until) {
        return until.filter(end -> !end.isAfter(from.plusDays(DAYS_BY_NAME))).isPresent();
    }

    /// Ends a right; `until` is the first day it no longer holds.
    @Transactional
    public void end(long number, LocalDate until, Actor by) {
        db.sql("""
                update organization.right_given set until_day = greatest(:until, from_day),
                    ended_at = case when ends_at is null then ended_at else coalesce(ended_at, :at) end,
                    ended_by = case when ends_at is null then ended_by else coalesce(ended_by, :by) end
                where id = :number
                """)
                .param("until", until)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("number", number)
                .update();
        journal.record(by, "right-ended", Long.toString(number), Optional.empty());
    }

    /// All rights an account was ever given, but for emergencies that are over.
    @Transactional(readOnly = true)
    public List<Right> of(String account) {
        var now = clock.instant();
        return givenTo(account).stream()
                .filter(given -> given.emergency().map(one -> one.isOpen(now)).orElse(true))
                .map(Given::right)
                .toList();
    }

    /// The same with their numbers, the latest last.
    @Transactional(readOnly = true)
    public List<Given> givenTo(String account) {
        return db.sql("select * from organization.right_given where account = :account order by id")
                .param("account", account)
                .query(Rights::given)
                .list();
    }

    /// Every right of every account.
    @Transactional(readOnly = true)
    public List<Given> all() {
        return db.sql("select * from organization.right_given order by account, id")
                .query(Rights::given)
                .list();
    }

    /// The rights of levels above to see names in any of these organisations, those that have ended
    /// included, the latest first.
    @Transactional(readOnly = true)
    public List<Given> byName(Collection<OrganizationRef> parts) {
        return db.sql("""
                select * from organization.right_given g
                where role = 'level-above-by-name' and exists (
                    select 1 from organization.ancestor a
                    where (a.organization_id = any(:parts) and a.ancestor_id = g.part_id)
                       or (a.organization_id = g.part_id and a.ancestor_id = any(:parts)))
                order by from_day desc, id desc
                """)
                .param("parts", parts.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query(Rights::given)
                .list();
    }

    /// Of these, what holds now, and emergencies that the level below has not confirmed it knows of.
    @Transactional(readOnly = true)
    public List<Pressing> pressing(Collection<OrganizationRef> parts, LocalDate day) {
        var now = clock.instant();
        var all = byName(parts);
        return all.stream()
                .filter(one -> one.holds(day, now)
                        || one.emergency().filter(it -> it.seen().isEmpty()).isPresent())
                .map(one -> new Pressing(one, one.timesInAYear(all)))
                .toList();
    }

    static Given given(ResultSet row, int n) throws SQLException {
        var until = Optional.ofNullable(row.getObject("until_day", LocalDate.class));
        return new Given(
                row.getLong("id"),
                row.getString("account"),
                new Right(
                        Role.valueOf(
                                row.getString("role").toUpperCase(Locale.ROOT).replace('-', '_')),
                        new OrganizationRef(row.getObject("part_id", UUID.class)),
                        new Span(row.getObject("from_day", LocalDate.class), until)),
                row.getString("reason"),
                Emergency.of(row));
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
