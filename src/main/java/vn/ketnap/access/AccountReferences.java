package vn.ketnap.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;

/// Accounts point at the member behind them.
@Component
class AccountReferences implements References {

    private final JdbcClient db;

    AccountReferences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Reference> toPersons(Collection<PersonRef> persons, ImportRef besides) {
        return db.sql("select name, person from access.account where person = any(:persons) order by name")
                .param("persons", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .query((row, _) -> Reference.to(
                        new PersonRef(row.getObject("person", UUID.class)), row.getString("name"), "account"))
                .list();
    }
}
