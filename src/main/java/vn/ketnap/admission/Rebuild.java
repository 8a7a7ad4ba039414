package vn.ketnap.admission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Computes every copy from the acts. All copies are photographed, made anew, and photographed again; what differs is
/// named. A check rolls everything back.
@Service
public class Rebuild {

    private static final String PHOTOGRAPH = """
            select 'case_file ' || id || ' ' || row(person_id, cell_id, steps, stage, closed_on, helper_id, listed_on,
                certified_on, remarked_on, ceremony_on, next_due, full_name, folded_name, sort_key, sex, birth,
                birth_precision, helper_name)::text from admission.case_file
            union all select 'standing_act ' || s::text from admission.standing_act s
            union all select 'stage_span ' || s::text from admission.stage_span s
            union all select 'obligation ' || o::text from admission.obligation o
            union all select 'stage_count ' || c::text from admission.stage_count c where n <> 0
            union all select 'measure_count ' || m::text from admission.measure_count m where n <> 0
            union all select 'source_range ' || r::text from admission.source_range r
            union all select 'sum_path ' || p::text from admission.sum_path p
            union all %s union all %s union all %s
            order by 1
            """.formatted(
                    NodeSums.Unit.DAY.photograph(), NodeSums.Unit.MONTH.photograph(), NodeSums.Unit.YEAR.photograph());

    private final JdbcClient db;
    private final CaseStore store;
    private final Keeping keeping;
    private final SumKeeper sums;
    private final TransactionTemplate transaction;

    Rebuild(JdbcClient db, CaseStore store, Keeping keeping, SumKeeper sums, PlatformTransactionManager transactions) {
        this.db = db;
        this.store = store;
        this.keeping = keeping;
        this.sums = sums;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Makes all copies anew.
    ///
    /// @return the copies that had differed, a line each
    public List<String> all() {
        return run(false);
    }

    /// Says which copies differ from the acts and changes nothing.
    public List<String> differing() {
        return run(true);
    }

    private List<String> run(boolean checking) {
        var differing = transaction.execute(status -> {
            sums.takeAllIn();
            var before = photograph();
            db.sql("delete from admission.stage_count").update();
            db.sql("delete from admission.measure_count").update();
            db.sql("delete from admission.standing_act").update();
            db.sql("delete from admission.stage_span").update();
            db.sql("update admission.case_file set steps = 0").update();
            keeping.settle(store.all());
            store.all().forEach(id -> store.find(id).ifPresent(keeping::refresh));
            sums.sumAnew();
            if (checking) {
                status.setRollbackOnly();
            }
            return difference(before, photograph());
        });
        return differing == null ? List.of() : differing;
    }

    private List<String> photograph() {
        return db.sql(PHOTOGRAPH).query(String.class).list();
    }

    private static List<String> difference(List<String> before, List<String> after) {
        var wrong = new ArrayList<>(before);
        wrong.removeAll(new HashSet<>(after));
        var missing = new ArrayList<>(after);
        missing.removeAll(new HashSet<>(before));
        wrong.replaceAll(line -> "- " + line);
        missing.forEach(line -> wrong.add("+ " + line));
        return wrong;
    }
}
