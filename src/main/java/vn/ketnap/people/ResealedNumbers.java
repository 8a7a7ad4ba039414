package vn.ketnap.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Resealed;
import vn.ketnap.basics.Vault;

/// Identity numbers under another key: the same number is found again by its digest there.
@Component
class ResealedNumbers implements Resealed {

    private final JdbcClient db;

    ResealedNumbers(JdbcClient db) {
        this.db = db;
    }

    private record Sealed(long id, String words) {}

    @Override
    @Transactional
    public void reseal(Vault before, Vault after) {
        var all = db.sql("select id, sealed from people.identity_number order by id")
                .query((row, n) -> new Sealed(row.getLong("id"), row.getString("sealed")))
                .list();
        for (var one : all) {
            var number = before.open(one.words());
            db.sql("update people.identity_number set sealed = :sealed, digest = :digest where id = :id")
                    .param("sealed", after.seal(number))
                    .param("digest", after.digest(number))
                    .param("id", one.id())
                    .update();
        }
    }
}
