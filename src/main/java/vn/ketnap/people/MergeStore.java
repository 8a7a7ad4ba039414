package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// Merges of persons, what undid them, and who is meant by an identity. Rows are only ever added; `merged_into` is the
/// copy that follows from them.
@Repository
class MergeStore {

    private static final String STANDING = """
            select m.*, v.full_name as kept_name, w.full_name as merged_name
            from people.merge m
            join people.person k on k.id = m.kept_id and k.merged_into is null
            join lateral people.last_version(m.kept_id) v on v.cell_id = any(:cells)
            join lateral people.last_version(m.merged_id) w on w.cell_id = any(:cells)
            where people.stands(m.id) and (:number::bigint is null or m.id = :number)
            order by m.id desc limit 20
            """;

    private final JdbcClient db;
    private final Clock clock;

    MergeStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// One merge as written: what the person kept was before and after the choice.
    record Written(long number, PersonRef merged, PersonRef kept, long before, long after) {}

    /// Keeps others from merging either until the transaction ends.
    ///
    /// @return whether both are there, and neither is merged into somebody already
    boolean lock(PersonRef one, PersonRef other) {
        return db.sql("""
                select id from people.person where id in (:one, :other) and merged_into is null order by id for update
                """)
                        .param("one", one.value())
                        .param("other", other.value())
                        .query(UUID.class)
                        .list()
                        .size()
                == 2;
    }

    long add(PersonRef merged, PersonRef kept, long before, long after, Actor by) {
        return db.sql("""
                insert into people.merge (merged_id, kept_id, before_id, after_id, recorded_by, recorded_at)
                values (:merged, :kept, :before, :after, :by, :at) returning id
                """)
                .param("merged", merged.value())
                .param("kept", kept.value())
                .param("before", before)
                .param("after", after)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// The person kept bears the number of the one merged, while the merge stands.
    void takeNumber(long merge, PersonRef merged, PersonRef kept, Actor by) {
        db.sql("""
                insert into people.identity_number (person_id, sealed, digest, masked, merge_id, recorded_by, recorded_at)
                select :kept, sealed, digest, masked, :merge, :by, :at from people.identity_number
                where person_id = :merged and people.counts(import_id) and people.stands(merge_id)
                order by id desc limit 1
                """)
                .param("kept", kept.value())
                .param("merge", merge)
                .param("merged", merged.value())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void undo(long merge, String reason, Actor by) {
        db.sql("""
                insert into people.merge_undone (merge_id, reason, recorded_by, recorded_at)
                values (:merge, :reason, :by, :at)
                """)
                .param("merge", merge)
                .param("reason", reason)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Points everybody merged into `from`, and `from` itself when it is merged, at `to`; all of
    /// them lie in its cell, so that whoever sees the one kept sees what is written of the others.
    void point(PersonRef from, PersonRef to) {
        db.sql("""
                with recursive below(id) as (
                    select :from::uuid union
                    select m.merged_id from people.merge m join below b on m.kept_id = b.id where people.stands(m.id))
                update people.person p set merged_into = nullif(:to::uuid, p.id), cell_id = k.cell_id
                from below, people.person k where p.id = below.id and k.id = :to
                """).param("from", from.value()).param("to", to.value()).update();
    }

    /// Lays a person who is free again back into the cell last said.
    void home(PersonRef person) {
        db.sql("""
                update people.person p set cell_id = v.cell_id from people.person_version v
                where p.id = :person and v.id = (select max(w.id) from people.person_version w
                    where w.person_id = :person and people.counts(w.import_id))
                """).param("person", person.value()).update();
    }

    Optional<Written> standing(long number) {
        return db.sql("select * from people.merge where id = :id and people.stands(id)")
                .param("id", number)
                .query((row, n) -> new Written(
                        row.getLong("id"),
                        ref(row, "merged_id"),
                        ref(row, "kept_id"),
                        row.getLong("before_id"),
                        row.getLong("after_id")))
                .optional();
    }

    Optional<Merge> shown(long number, List<OrganizationRef> cells) {
        return shown(Optional.of(number), cells).stream().findFirst();
    }

    List<Merge> latest(List<OrganizationRef> cells) {
        return shown(Optional.empty(), cells);
    }

    private List<Merge> shown(Optional<Long> number, List<OrganizationRef> cells) {
        return db.sql(STANDING)
                .param("cells", cells.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("number", number.orElse(null))
                .query((row, n) -> new Merge(
                        row.getLong("id"),
                        ref(row, "merged_id"),
                        row.getString("merged_name"),
                        ref(row, "kept_id"),
                        row.getString("kept_name"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDate()))
                .list();
    }

    private static PersonRef ref(ResultSet row, String column) throws SQLException {
        return new PersonRef(row.getObject(column, UUID.class));
    }
}
