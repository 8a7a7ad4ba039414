package vn.ketnap.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// Meetings and what is typed of them until their minutes are signed.
@Repository
class MeetingStore {

    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Clock clock;

    MeetingStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(MeetingId id, Convening said, Actor by) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        db.sql("""
                insert into meeting.meeting (id, body, part_id, kind, on_day, hour, place, chair_id, keeper_id,
                    convened_by, convened_at, saved_by, saved_at)
                values (:id, :body, :part, :kind, :on, :hour, :place, :chair, :keeper, :by, :now, :by, :now)
                """)
                .param("id", id.value())
                .param("body", said.body().word())
                .param("part", said.part().value())
                .params(said(said))
                .param("by", by.account())
                .param("now", now)
                .update();
    }

    /// Saves what was typed over the version it was typed on.
    ///
    /// @return false when somebody saved another meanwhile, or the meeting has ended; nothing is stored then
    boolean save(Meeting meeting, Convening said, Map<String, String> typed, Actor by) {
        return db.sql("""
                        update meeting.meeting
                        set kind = :kind, on_day = :on, hour = :hour, place = :place, chair_id = :chair,
                            keeper_id = :keeper, draft = :draft::jsonb, version = version + 1, saved_by = :by,
                            saved_at = :now
                        where id = :id and version = :version and ended is null
                        """)
                        .params(said(said))
                        .param("draft", JSON.writeValueAsString(typed))
                        .param("by", by.account())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", meeting.id().value())
                        .param("version", meeting.version())
                        .update()
                == 1;
    }

    /// Ends the version; what was typed is no longer kept here.
    boolean end(MeetingId id, int version, Meeting.Ending how) {
        return db.sql("""
                        update meeting.meeting set ended = :how, draft = '{}', version = version + 1
                        where id = :id and version = :version and ended is null
                        """)
                        .param("how", how.name().toLowerCase(Locale.ROOT))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /// Keeps others from saving or ending this version until the transaction ends; false when it is no longer current.
    boolean lock(Meeting meeting) {
        return db.sql(
                        "select 1 from meeting.meeting where id = :id and version = :version and ended is null for update")
                .param("id", meeting.id().value())
                .param("version", meeting.version())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<Meeting> find(MeetingId id) {
        return db.sql("select * from meeting.meeting where id = :id")
                .param("id", id.value())
                .query(MeetingStore::meeting)
                .optional();
    }

    /// Meetings of these parts, the latest first, from below a place in the list on.
    List<Meeting> list(List<OrganizationRef> parts, Optional<Meetings.After> after, int limit) {
        return db.sql("""
                select * from meeting.meeting
                where part_id = any(:parts) and ended is distinct from 'cancelled'
                  and (:day::date is null or (on_day, id) < (:day::date, :id::uuid))
                order by on_day desc, id desc limit :limit
                """)
                .param("parts", parts.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("day", after.map(Meetings.After::on).orElse(null))
                .param("id", after.map(one -> one.id().toString()).orElse(null))
                .param("limit", limit)
                .query(MeetingStore::meeting)
                .list();
    }

    private static Map<String, Object> said(Convening said) {
        var params = new java.util.HashMap<String, Object>();
        params.put("kind", said.kind().word());
        params.put("on", said.on());
        params.put("hour", said.hour());
        params.put("place", said.place());
        params.put("chair", said.chair().map(PersonRef::value).orElse(null));
        params.put("keeper", said.keeper().map(PersonRef::value).orElse(null));
        return params;
    }

    private static Meeting meeting(ResultSet row, int n) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new Convening(
                        Body.named(row.getString("body")).orElseThrow(),
                        new OrganizationRef(row.getObject("part_id", UUID.class)),
                        MeetingKind.named(row.getString("kind")).orElseThrow(),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("hour"),
                        row.getString("place"),
                        person(row, "chair_id"),
                        person(row, "keeper_id")),
                row.getInt("version"),
                JSON.readValue(row.getString("draft"), TYPED),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("ended"))
                        .map(how -> Meeting.Ending.valueOf(how.toUpperCase(Locale.ROOT))));
    }

    private static Optional<PersonRef> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonRef::new);
    }
}
