package vn.ketnap.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vietnamese;

/// Whose data was erased. Rows are only ever added.
@Repository
class ErasureStore {

    private final JdbcClient db;
    private final Clock clock;

    ErasureStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Whether any entry of the person was ever admitted, whoever may see it.
    boolean wasAdmitted(PersonRef person) {
        return db.sql("select people.was_admitted((select people.all_of(array[:person]::uuid[])))")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Set<PersonRef> erased(Collection<PersonRef> persons) {
        return new HashSet<>(db.sql("select person_id from people.erased where person_id = any(:ids)")
                .param("ids", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .query((row, _) -> new PersonRef(row.getObject("person_id", UUID.class)))
                .list());
    }

    void add(PersonRef person, Ending ending, String reason, Actor by) {
        db.sql("""
                insert into people.erased (person_id, ending, reason, recorded_by, recorded_at)
                values (:person, :ending, :reason, :by, :at)
                """)
                .param("person", person.value())
                .param("ending", ending.word())
                .param("reason", reason)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Every name the persons ever had, in small letters.
    Set<String> names(Collection<UUID> ids) {
        return db
                .sql("select distinct full_name from people.person_version where person_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(name -> Vietnamese.tidy(name).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
