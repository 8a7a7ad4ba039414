package vn.ketnap.reporting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.SealHead;
import vn.ketnap.journal.KnownHeads;

/// The marks that stand on reports handed in must be part of the sealed journal.
@Component
class HandedInHeads implements KnownHeads {

    private final JdbcClient db;

    HandedInHeads(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SealHead> heads() {
        return db.sql("select distinct sealed, mark from reporting.handed_in where mark is not null")
                .query((row, n) -> new SealHead(row.getLong("sealed"), row.getString("mark")))
                .list();
    }
}
