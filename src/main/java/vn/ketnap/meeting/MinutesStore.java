package vn.ketnap.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
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

/// Minutes as signed. What they say of one person lies apart, so that it can be emptied for that person.
@Repository
class MinutesStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Clock clock;

    MinutesStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(MeetingId id, Minutes minutes, boolean proxy, Actor by) {
        var spoken = MinutesWords.of(minutes);
        db.sql("""
                insert into meeting.minutes (meeting_id, details, words, origin, signed_by, signed_at)
                values (:id, :details::jsonb, :words::jsonb, :origin, :by, :at)
                """)
                .param("id", id.value())
                .param("details", JSON.writeValueAsString(spoken.without()))
                .param("words", JSON.writeValueAsString(spoken.general()))
                .param("origin", proxy ? "proxy" : "page")
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        spoken.ofPersons()
                .forEach((person, words) -> db.sql("""
                insert into meeting.minutes_words (meeting_id, person_id, words) values (:id, :person, :words::jsonb)
                """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("words", JSON.writeValueAsString(words))
                        .update());
    }

    /// Minutes signed of a day.
    record OnDay(java.time.LocalDate on, Minutes minutes) {}

    /// The signed minutes of these cells of these days, from one statement.
    List<OnDay> of(List<OrganizationRef> cells, List<java.time.LocalDate> days) {
        return db.sql("""
                select g.on_day, m.*,
                       (select coalesce(json_object_agg(w.person_id, w.words), '{}') from meeting.minutes_words w
                        where w.meeting_id = m.meeting_id) as spoken
                from meeting.meeting g join meeting.minutes m on m.meeting_id = g.id
                where g.part_id = any(:cells) and g.on_day = any(:days) and g.ended = 'signed'
                """)
                .param("cells", cells.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("days", days.stream().map(java.sql.Date::valueOf).toArray(java.sql.Date[]::new))
                .query((row, n) -> new OnDay(
                        row.getObject("on_day", java.time.LocalDate.class),
                        new MinutesWords(
                                        JSON.readValue(row.getString("details"), Minutes.class),
                                        JSON.readValue(row.getString("words"), WORDS),
                                        spoken(row.getString("spoken")))
                                .together()))
                .list();
    }

    /// Minutes and what was said of each person in them, from one statement.
    Optional<Signed> find(MeetingId id) {
        return db.sql("""
                select m.*, (select coalesce(json_object_agg(w.person_id, w.words), '{}') from meeting.minutes_words w
                             where w.meeting_id = m.meeting_id) as spoken
                from meeting.minutes m where m.meeting_id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> new Signed(
                        new MinutesWords(
                                        JSON.readValue(row.getString("details"), Minutes.class),
                                        JSON.readValue(row.getString("words"), WORDS),
                                        spoken(row.getString("spoken")))
                                .together(),
                        row.getString("signed_by"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getString("origin").equals("proxy")))
                .optional();
    }

    private static Map<PersonRef, Map<String, String>> spoken(String json) {
        var spoken = new HashMap<PersonRef, Map<String, String>>();
        JSON.readValue(json, new TypeReference<Map<String, Map<String, String>>>() {})
                .forEach((person, words) -> spoken.put(new PersonRef(UUID.fromString(person)), words));
        return spoken;
    }
}
