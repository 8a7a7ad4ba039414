package vn.ketnap.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;

/// Classes, what their calls say, and their rosters: rows are only ever added, the latest counts.
@Repository
class CourseStore {

    private final JdbcClient db;
    private final Clock clock;

    CourseStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Keeps others from changing the class until the transaction ends.
    void lock(CourseId id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))::text")
                .param("id", id.toString())
                .query(String.class)
                .single();
    }

    void open(CourseId id, CourseKind kind, OrganizationRef part) {
        db.sql("insert into course.course (id, kind, part_id) values (:id, :kind, :part)")
                .param("id", id.value())
                .param("kind", kind.word())
                .param("part", part.value())
                .update();
    }

    void say(CourseId id, Call call, Optional<Dropped> calledOff, Actor by) {
        db.sql("""
                insert into course.call (course_id, name, number, organiser, quota, opens_on, closes_on, place,
                    called_off_on, called_off_reason, recorded_by, recorded_at)
                values (:id, :name, :number, :organiser, :quota, :opens, :closes, :place, :off, :reason, :by, :at)
                """)
                .param("id", id.value())
                .param("name", call.name())
                .param("number", call.number())
                .param("organiser", call.organiser())
                .param("quota", call.quota().orElse(null))
                .param("opens", call.opens())
                .param("closes", call.closes())
                .param("place", call.place())
                .param("off", calledOff.map(Dropped::on).orElse(null))
                .param("reason", calledOff.map(Dropped::reason).orElse(""))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void say(CourseId id, Learner learner, Actor by) {
        var attended = learner.attended();
        db.sql("""
                insert into course.enrolment (course_id, person_id, cell_id, sent_on, taken_off_on, taken_off_reason,
                    result, days, absence, recorded_by, recorded_at)
                values (:id, :person, :cell, :sent, :off, :reason, :result, :days, :absence, :by, :at)
                """)
                .param("id", id.value())
                .param("person", learner.person().value())
                .param("cell", learner.cell().value())
                .param("sent", learner.sentOn().orElse(null))
                .param("off", learner.takenOff().map(Dropped::on).orElse(null))
                .param("reason", learner.takenOff().map(Dropped::reason).orElse(""))
                .param("result", attended.map(one -> one.result().word()).orElse(null))
                .param("days", attended.flatMap(Learner.Attended::days).orElse(null))
                .param("absence", attended.map(Learner.Attended::absence).orElse(""))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Course> find(CourseId id) {
        return db.sql("select * from course.current_call where course_id = :id")
                .param("id", id.value())
                .query(this::course)
                .optional();
    }

    List<CourseRow> list(List<OrganizationRef> cells, Optional<CourseId> after, int limit) {
        return db.sql("""
                select c.*, e.learners, e.sent, e.passed from course.current_call c
                cross join lateral (
                    select count(*)::int as learners, count(sent_on)::int as sent,
                           (count(*) filter (where result = 'passed'))::int as passed
                    from course.current_enrolment e
                    where e.course_id = c.course_id and taken_off_on is null and e.cell_id = any(:cells)) e
                where :after::uuid is null
                   or (c.opens_on, c.course_id) < (select a.opens_on, a.course_id from course.current_call a
                                                   where a.course_id = :after::uuid)
                order by c.opens_on desc, c.course_id desc
                limit :limit
                """)
                .param("cells", cells.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("after", after.map(CourseId::toString).orElse(null))
                .param("limit", limit)
                .query((row, n) ->
                        new CourseRow(course(row, n), row.getInt("learners"), row.getInt("sent"), row.getInt("passed")))
                .list();
    }

    List<Learner> roster(CourseId id) {
        return db.sql("select * from course.current_enrolment where course_id = :id order by first_id")
                .param("id", id.value())
                .query(this::learner)
                .list();
    }

    Map<PersonRef, String> elsewhere(Course course, Collection<PersonRef> persons, LocalDate day) {
        var found = new HashMap<PersonRef, String>();
        db.sql("""
                select e.person_id, c.name from course.current_enrolment e
                join course.current_call c on c.course_id = e.course_id
                where e.person_id = any(:persons) and e.taken_off_on is null and e.course_id <> :besides
                  and c.kind = :kind and c.called_off_on is null and c.closes_on >= :day
                order by c.opens_on desc
                """)
                .param("persons", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .param("besides", course.id().value())
                .param("kind", course.kind().word())
                .param("day", day)
                .query(row -> {
                    found.put(new PersonRef(row.getObject("person_id", UUID.class)), row.getString("name"));
                });
        return found;
    }

    private Course course(ResultSet row, int n) throws SQLException {
        var off = Optional.ofNullable(row.getObject("called_off_on", LocalDate.class));
        var reason = row.getString("called_off_reason");
        return new Course(
                new CourseId(row.getObject("course_id", UUID.class)),
                CourseKind.named(row.getString("kind")).orElseThrow(),
                new OrganizationRef(row.getObject("part_id", UUID.class)),
                new Call(
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("organiser"),
                        Optional.ofNullable(row.getObject("quota", Integer.class)),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class),
                        row.getString("place")),
                off.map(day -> new Dropped(day, reason)),
                stamp(row));
    }

    private Learner learner(ResultSet row, int n) throws SQLException {
        var reason = row.getString("taken_off_reason");
        var days = Optional.ofNullable(row.getObject("days", Integer.class));
        var absence = row.getString("absence");
        return new Learner(
                new PersonRef(row.getObject("person_id", UUID.class)),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("taken_off_on", LocalDate.class))
                        .map(day -> new Dropped(day, reason)),
                Optional.ofNullable(row.getString("result"))
                        .flatMap(CourseResult::named)
                        .map(result -> new Learner.Attended(result, days, absence)),
                Optional.of(stamp(row)));
    }

    private Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getLong("id"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime());
    }
}
