package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ketnap.journal.Vouched;

/// Acts as the journal vouches for them.
@Component
class VouchedActs implements Vouched {

    static final String WORD = "act";

    /// SHA-256 of all columns of an act `a`. Never change it: lines already written would no longer fit.
    static final String DIGEST = """
            sha256(record_send(row(a.case_id, a.step, a.kind, a.on_day, a.cell_id, a.details, a.findings, a.words_digest,
                a.origin, a.import_id, a.recorded_by, a.recorded_at)))
            """;

    private static final int AT_ONCE = 5000;

    private final JdbcClient db;
    private final ActJson json = new ActJson();

    VouchedActs(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Stream<Row> rows() {
        return db
                .sql("select a.case_id, a.step, " + DIGEST + """
                     as digest, a.words_digest, w.words, w.salt
                from admission.act a left join admission.act_words w on w.case_id = a.case_id and w.step = a.step
                order by a.case_id, a.step
                """)
                .withFetchSize(AT_ONCE)
                .query((row, n) ->
                        new Row(row.getString("case_id"), row.getInt("step"), row.getBytes("digest"), freeWords(row)))
                .stream();
    }

    private FreeWords freeWords(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var salt = row.getString("salt");
        if (words == null || salt == null) {
            return FreeWords.GONE;
        }
        if (salt.isEmpty() && words.equals("{}")) {
            return FreeWords.ERASED;
        }
        return json.fits(words, salt, row.getString("words_digest")) ? FreeWords.AS_WRITTEN : FreeWords.CHANGED;
    }
}
