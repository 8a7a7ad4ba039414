package vn.ketnap.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Vault;
import vn.ketnap.journal.Journal;

/// The door to identity numbers (số định danh): kept sealed, shown masked, opened only with a line in the journal.
@Service
public class Numbers {

    private final JdbcClient db;
    private final Vault seals;
    private final Journal journal;
    private final Clock clock;

    Numbers(JdbcClient db, Vault seals, Journal journal, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.journal = journal;
        this.clock = clock;
    }

    /// What became of a number that was to be entered.
    public enum Answer {
        KEPT,
        /// The person has it already.
        SAME,
        /// Someone else has it, inside or outside the viewer's scope: a question for a person, or for the level above.
        IN_USE
    }

    /// Gives a person a number, unless someone else has it.
    @Transactional
    public Answer give(PersonRef person, String number, Actor by) {
        var digest = seals.digest(number);
        if (inUse(digest, person)) {
            return Answer.IN_USE;
        }
        if (current(person).filter(digest::equals).isPresent()) {
            return Answer.SAME;
        }
        db.sql("""
                insert into people.identity_number (person_id, sealed, digest, masked, import_id, recorded_by, recorded_at)
                values (:person, :sealed, :digest, :masked, :import, :by, :at)
                """)
                .param("person", person.value())
                .param("sealed", seals.seal(number))
                .param("digest", digest)
                .param("masked", mask(number))
                .param("import", PersonStore.list(by))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Answer.KEPT;
    }

    /// Who in scope has the number, given whole.
    @Transactional(readOnly = true)
    public List<PersonRef> holders(String number) {
        return db.sql("""
                select distinct p.survivor as person_id
                from people.identity_number n join people.person p on p.id = n.person_id
                where n.digest = :digest and people.counts(n.import_id) and people.stands(n.merge_id)
                """)
                .param("digest", seals.digest(number))
                .query((row, n) -> new PersonRef(row.getObject("person_id", UUID.class)))
                .list();
    }

    /// Whether anybody has the number, inside or outside the viewer's scope; yes or no only.
    @Transactional(readOnly = true)
    public boolean inUse(String number) {
        return db.sql("select people.number_in_use(:digest, null)")
                .param("digest", seals.digest(number))
                .query(Boolean.class)
                .single();
    }

    /// Who has the number, as far as the viewer's scope reaches.
    @Transactional(readOnly = true)
    public Optional<PersonRef> holder(String number) {
        return db.sql("""
                select p.survivor as person_id
                from people.identity_number n join people.person p on p.id = n.person_id
                where n.digest = :digest and people.counts(n.import_id) and people.stands(n.merge_id)
                order by n.id desc limit 1
                """)
                .param("digest", seals.digest(number))
                .query((row, n) -> new PersonRef(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /// The number with all but its last three digits hidden.
    @Transactional(readOnly = true)
    public Optional<String> masked(PersonRef person) {
        return latest(person, "masked");
    }

    /// The same of several; those without a number are left out. One statement.
    @Transactional(readOnly = true)
    public Map<PersonRef, String> masked(Collection<PersonRef> persons) {
        var found = new HashMap<PersonRef, String>();
        db.sql("""
                select distinct on (person_id) person_id, masked from people.identity_number
                where person_id = any(:ids) and people.counts(import_id) and people.stands(merge_id)
                order by person_id, id desc
                """)
                .param("ids", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new PersonRef(row.getObject("person_id", UUID.class)), row.getString("masked"));
                });
        return found;
    }

    /// The whole number; the look is journalled.
    @Transactional
    public Optional<String> unmask(PersonRef person, Actor by) {
        journal.record(by, "view:identity-number", person.toString(), Optional.empty());
        return latest(person, "sealed").map(seals::open);
    }

    /// The whole number for papers that print it; the look is journalled once for all of them, with their codes as its
    /// reason. Where no number is known nothing is written.
    ///
    /// @param papers the codes of their forms, `F-HSDV-02`; never a name or free words
    @Transactional
    public Optional<String> forPapers(PersonRef person, List<String> papers, Actor by) {
        var sealed = latest(person, "sealed");
        if (sealed.isPresent()) {
            journal.record(by, "view:identity-number:" + String.join("+", papers), person.toString(), Optional.empty());
        }
        return sealed.map(seals::open);
    }

    String digest(String number) {
        return seals.digest(number);
    }

    private boolean inUse(String digest, PersonRef besides) {
        return db.sql("select people.number_in_use(:digest, :person)")
                .param("digest", digest)
                .param("person", besides.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<String> current(PersonRef person) {
        return latest(person, "digest");
    }

    private Optional<String> latest(PersonRef person, String column) {
        return db.sql("select " + column + " from people.identity_number"
                        + " where person_id = :person and people.counts(import_id) and people.stands(merge_id)"
                        + " order by id desc limit 1")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    /// All but the last three digits hidden.
    private static String mask(String number) {
        var shown = Math.min(3, number.length());
        return "•".repeat(number.length() - shown) + number.substring(number.length() - shown);
    }
}
