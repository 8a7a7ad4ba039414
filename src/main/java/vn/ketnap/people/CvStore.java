package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;

/// Lines of CVs and their versions. Rows are only ever added.
@Repository
class CvStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    CvStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A version of a line stays with the identity for which the line was entered, so that it goes back with it.
    void add(PersonRef person, UUID line, CvLine said, boolean struck, String reason, Actor by) {
        db.sql("""
                insert into people.cv_line (person_id, line, kind, details, struck, reason, recorded_by, recorded_at)
                values (coalesce((select l.person_id from people.cv_line l where l.line = :line order by l.id limit 1), :person),
                    :line, :kind, :details::jsonb, :struck, :reason, :by, :at)
                """)
                .param("person", person.value())
                .param("line", line)
                .param("kind", said.kind().word())
                .param("details", json.writeValueAsString(said.kept()))
                .param("struck", struck)
                .param("reason", reason)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Every line of a person with all its versions, in the order in which the lines were entered; one statement.
    List<CvEntry> of(PersonRef person) {
        var lines = new LinkedHashMap<UUID, List<CvEntry.Version>>();
        db.sql("""
                select * from people.cv_line
                where person_id = any((select people.all_of(array[:person]::uuid[]))::uuid[]) order by id
                """).param("person", person.value()).query(row -> {
            lines.computeIfAbsent(row.getObject("line", UUID.class), _ -> new ArrayList<>())
                    .addFirst(version(row));
        });
        return lines.entrySet().stream()
                .map(one -> new CvEntry(one.getKey(), one.getValue()))
                .toList();
    }

    private CvEntry.Version version(ResultSet row) throws SQLException {
        return new CvEntry.Version(
                CvLine.of(
                        CvKind.named(row.getString("kind")).orElseThrow(),
                        json.readValue(row.getString("details"), WORDS)),
                row.getBoolean("struck"),
                row.getString("reason"),
                new Stamp(
                        row.getLong("id"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDateTime()));
    }
}
