package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;

/// The door to groups of people who are followed (nhóm theo dõi), kept by a cell or a committee: a field of work, a
/// campaign. A group says what people have in common for the work, never what they are like. Nothing is deleted; what
/// was is still there to read.
@Service
@Transactional(readOnly = true)
public class Groups {

    /// The longest name, in characters.
    public static final int LONGEST = 40;

    private static final int HISTORY = 100;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Groups(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// A group as it is called now.
    ///
    /// @param part the cell or the committee that keeps it
    /// @param ended true when it is used no more
    public record Group(GroupId id, OrganizationRef part, String name, boolean ended) {}

    /// Somebody put into a group or taken out of it.
    public record Change(PersonRef person, String fullName, boolean belongs, String by, OffsetDateTime at) {}

    /// The groups in use inside the viewer's scope, by name.
    public List<Group> all() {
        return db.sql("select * from admission.current_group where not ended order by name collate \"vi-x-icu\", id")
                .query(Groups::group)
                .list();
    }

    public Optional<Group> find(GroupId id) {
        return db.sql("select * from admission.current_group where id = :id")
                .param("id", id.value())
                .query(Groups::group)
                .optional();
    }

    /// The groups in use in which a case is.
    public Set<GroupId> of(CaseId id) {
        return new HashSet<>(db.sql("select group_id from admission.current_grouped where case_id = :case and belongs")
                .param("case", id.value())
                .query((row, n) -> new GroupId(row.getObject("group_id", UUID.class)))
                .list());
    }

    /// Who was put in or taken out of late, the latest first.
    public List<Change> history(GroupId id) {
        return db.sql("""
                select m.belongs, m.recorded_by, m.recorded_at, f.person_id, f.full_name
                from admission.source_grouped m join admission.case_file f on f.id = m.case_id
                where m.group_id = :group order by m.id desc limit :most
                """)
                .param("group", id.value())
                .param("most", HISTORY)
                .query((row, n) -> new Change(
                        new PersonRef(row.getObject("person_id", UUID.class)),
                        row.getString("full_name"),
                        row.getBoolean("belongs"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class)))
                .list();
    }

    /// A new group, kept by this part of the tree.
    @Transactional
    public GroupId open(OrganizationRef part, String name, Actor by) {
        var id = GroupId.fresh();
        db.sql("insert into admission.source_group (id, part_id, created_by, created_at) values (:id, :part, :by, :at)")
                .param("id", id.value())
                .param("part", part.value())
                .param("by", by.account())
                .param("at", now())
                .update();
        say(new Group(id, part, name, false), "group:opened", by);
        return id;
    }

    @Transactional
    public void rename(Group group, String name, Actor by) {
        say(new Group(group.id(), group.part(), name, group.ended()), "group:renamed", by);
    }

    /// The group is used no more; who was in it can still be read.
    @Transactional
    public void end(Group group, Actor by) {
        say(new Group(group.id(), group.part(), group.name(), true), "group:ended", by);
    }

    /// Puts cases into a group, or takes them out; those already so are left alone.
    ///
    /// @return how many were changed
    @Transactional
    public int put(Group group, Collection<CaseId> cases, boolean belongs, Actor by) {
        var changed = db.sql("""
                insert into admission.source_grouped (group_id, case_id, belongs, recorded_by, recorded_at)
                select :group, f.id, :belongs, :by, :at from admission.case_file f
                where f.id = any(:cases)
                  and :belongs <> exists (select 1 from admission.current_grouped m
                                          where m.group_id = :group and m.case_id = f.id and m.belongs)
                order by f.id returning case_id
                """)
                .param("group", group.id().value())
                .param("belongs", belongs)
                .param("by", by.account())
                .param("at", now())
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        changed.forEach(one -> journal.record(
                by, belongs ? "group:put-in" : "group:taken-out", group.id() + "/" + one, Optional.of(group.part())));
        return changed.size();
    }

    private void say(Group group, String what, Actor by) {
        db.sql("""
                insert into admission.source_group_name (group_id, name, ended, recorded_by, recorded_at)
                values (:group, :name, :ended, :by, :at)
                """)
                .param("group", group.id().value())
                .param("name", group.name())
                .param("ended", group.ended())
                .param("by", by.account())
                .param("at", now())
                .update();
        journal.record(by, what, group.id().toString(), Optional.of(group.part()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Group group(ResultSet row, int n) throws SQLException {
        return new Group(
                new GroupId(row.getObject("id", UUID.class)),
                new OrganizationRef(row.getObject("part_id", UUID.class)),
                row.getString("name"),
                row.getBoolean("ended"));
    }
}
