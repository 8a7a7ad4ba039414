package vn.ketnap.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.PersonRef;

@Repository
class AccountStore {

    private static final String ACCOUNTS = """
            select a.*, exists (select from access.totp t where t.account = a.name and t.confirmed)
                or exists (select from access.passkey k where k.account = a.name) as second_step
            from access.account a
            """;

    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    /// An account with what its password is compared with.
    record Kept(Account account, String hash) {}

    Optional<Kept> find(String name) {
        return db.sql(ACCOUNTS + "where name = :name")
                .param("name", name)
                .query((row, _) -> new Kept(account(row), row.getString("password_hash")))
                .optional();
    }

    List<Account> all() {
        return db.sql(ACCOUNTS + "order by name")
                .query((row, _) -> account(row))
                .list();
    }

    boolean none() {
        return db.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    /// Answers false when the name is taken.
    boolean add(String name, String displayName, String hash, boolean mustChange, Instant at, String by) {
        return db.sql("""
                insert into access.account (name, display_name, password_hash, must_change, created_at, created_by)
                values (:name, :displayName, :hash, :mustChange, :at, :by)
                on conflict (name) do nothing
                """)
                        .param("name", name)
                        .param("displayName", displayName)
                        .param("hash", hash)
                        .param("mustChange", mustChange)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    void setPassword(String name, String hash, boolean mustChange) {
        db.sql("""
                update access.account
                set password_hash = :hash, must_change = :mustChange, generation = generation + 1
                where name = :name
                """)
                .param("name", name)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .update();
    }

    void setLocked(String name, boolean locked) {
        db.sql("""
                update access.account set locked = :locked, generation = generation + 1
                where name = :name and locked <> :locked
                """).param("name", name).param("locked", locked).update();
    }

    void setPerson(String name, PersonRef person) {
        db.sql("update access.account set person = :person where name = :name")
                .param("name", name)
                .param("person", person.value())
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                row.getString("display_name"),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonRef::new),
                row.getBoolean("locked"),
                row.getBoolean("must_change"),
                row.getInt("generation"),
                row.getBoolean("second_step"));
    }
}
