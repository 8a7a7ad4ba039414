package vn.ketnap.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;

/// The door for members whose membership ends, moves or begins again outside any case (biến động đảng viên, Biểu 1).
/// Whoever is probationary through a case leaves by an act of that case. Rows are only ever added: what was recorded
/// by mistake is followed by what was true before.
@Service
public class Leavings {

    private final JdbcClient db;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Leavings(JdbcClient db, People people, Journal journal, Clock clock) {
        this.db = db;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /// What somebody is on a day.
    ///
    /// @param id the row that says so
    /// @param isMember whether a member at all
    /// @param isOfCase whether probationary through a case, which alone may end it
    /// @param leaving why no longer a member, where that was recorded here
    /// @param next the day from which something else was recorded already
    public record Standing(
            long id,
            OrganizationRef cell,
            LocalDate from,
            boolean isMember,
            boolean isOfCase,
            Optional<Leaving> leaving,
            Optional<LocalDate> next) {

        /// Whether this ended what was before and may be taken back.
        public boolean isEnded() {
            return leaving.isPresent();
        }
    }

    /// What somebody in sight is on a day; nothing of whoever never was a member by then.
    @Transactional(readOnly = true)
    public Optional<Standing> on(PersonRef person, LocalDate day) {
        return db.sql("""
                with theirs as (
                    select m.* from people.membership m
                    where m.person_id = any((select people.all_of(people.survivors(array[:person]::uuid[])))::uuid[])
                      and people.counts(m.import_id)
                      and (m.case_id is null or m.generation = (select max(g.generation) from people.membership g
                                                                where g.case_id = m.case_id)))
                select t.*, (select min(n.from_day) from theirs n where n.from_day > :day) as next
                from theirs t where t.from_day <= :day order by t.from_day desc, t.id desc limit 1
                """)
                .param("person", person.value())
                .param("day", day)
                .query((row, n) -> new Standing(
                        row.getLong("id"),
                        new OrganizationRef(row.getObject("cell_id", UUID.class)),
                        row.getObject("from_day", LocalDate.class),
                        !row.getString("kind").equals("none"),
                        row.getString("kind").equals("probationary") && row.getObject("case_id") != null,
                        Optional.ofNullable(row.getString("ending")).flatMap(Leaving::named),
                        MemberStore.day(row, "next")))
                .optional();
    }

    /// Ends a membership from a day on.
    @Transactional
    public void leaves(PersonRef person, Standing before, Leaving why, LocalDate from, Actor by) {
        db.sql("""
                insert into people.membership
                    (person_id, cell_id, kind, from_day, joined_on, ending, recorded_by, recorded_at)
                select person_id, cell_id, 'none', :from, joined_on, :ending, :by, :at
                from people.membership where id = :id
                """)
                .param("id", before.id())
                .param("from", from)
                .param("ending", why.word())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.record(by, "membership-ended:" + why.word(), person.toString(), Optional.of(before.cell()));
    }

    /// Makes a member one of another cell from a day on (chuyển sinh hoạt trong cơ sở dữ liệu); who looks after the
    /// person goes along.
    @Transactional
    public void moves(PersonRef person, Standing before, OrganizationRef to, LocalDate from, Actor by) {
        again(before.id(), from, to.value(), by);
        at(person, to, by);
        journal.record(by, "membership-moved", person.toString(), Optional.of(to));
    }

    /// Takes an ending back that was recorded by mistake: what was before goes on from the same day.
    @Transactional
    public void takeBack(PersonRef person, Standing ended, Actor by) {
        before(person, ended).ifPresent(row -> again(row, ended.from(), null, by));
        journal.record(by, "membership-ending-taken-back", person.toString(), Optional.of(ended.cell()));
    }

    /// Makes a member again whoever had left: restored, or back from elsewhere.
    @Transactional
    public void returns(PersonRef person, Standing ended, OrganizationRef to, LocalDate from, Actor by) {
        before(person, ended).ifPresent(row -> again(row, from, to.value(), by));
        at(person, to, by);
        journal.record(by, "membership-again", person.toString(), Optional.of(to));
    }

    private Optional<Long> before(PersonRef person, Standing ended) {
        return on(person, ended.from().minusDays(1)).filter(Standing::isMember).map(Standing::id);
    }

    /// The same as a row says, from another day on; of no case.
    private void again(long row, LocalDate from, @Nullable UUID cell, Actor by) {
        db.sql("""
                insert into people.membership (person_id, cell_id, kind, from_day, votes_from, joined_on, official_on,
                    member_code, card_number, recorded_by, recorded_at)
                select person_id, coalesce(:cell::uuid, cell_id), kind, :from, votes_from, joined_on, official_on,
                    member_code, card_number, :by, :at
                from people.membership where id = :id
                """)
                .param("id", row)
                .param("from", from)
                .param("cell", cell)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void at(PersonRef person, OrganizationRef cell, Actor by) {
        people.find(person)
                .filter(one -> !one.cell().equals(cell))
                .ifPresent(one -> people.change(one.id(), one.inCell(cell), by));
    }
}
