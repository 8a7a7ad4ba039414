package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;

/// The door to what was before, cell by cell, for whoever plans a year: numbers without names, of cells in which the
/// asker may count.
@Service
@Transactional(readOnly = true)
public class PastFigures {

    private final JdbcClient db;

    PastFigures(JdbcClient db) {
        this.db = db;
    }

    /// How often a measure was counted in whole years, both included, by the cell responsible at the time.
    public Map<OrganizationRef, Integer> counted(Measure measure, int firstYear, int lastYear) {
        var counts = new HashMap<OrganizationRef, Integer>();
        db.sql("""
                select cell_id, sum(n)::int as n from admission.measure_count
                where measure = :measure and month between :from and :to group by cell_id
                """)
                .param("measure", measure.word())
                .param("from", LocalDate.of(firstYear, 1, 1))
                .param("to", LocalDate.of(lastYear, 12, 1))
                .query(row -> {
                    counts.put(new OrganizationRef(row.getObject("cell_id", UUID.class)), row.getInt("n"));
                });
        return counts;
    }

    /// How many people each cell followed when a day began (nguồn): introduced or listed, and
    /// neither admitted, refused, taken off nor gone; cells without any are left out.
    public Map<OrganizationRef, Integer> sources(LocalDate day) {
        var counts = new HashMap<OrganizationRef, Integer>();
        db.sql("""
                select cell_id, count(*)::int as n from (
                    select (array_agg(cell_id order by on_day desc, step desc))[1] as cell_id,
                           (array_agg(kind order by on_day desc, step desc) filter (where kind in ('introduced',
                               'listed', 'ceremony-held', 'refusal-notified', 'withdrawn', 'removed', 'struck-off',
                               'died')))[1] as turn,
                           (array_agg(kind order by on_day desc, step desc) filter (where kind in ('moved-out',
                               'moved-in')))[1] as move
                    from admission.standing_act where on_day < :day group by case_id) c
                where turn in ('introduced', 'listed') and move is distinct from 'moved-out'
                group by cell_id
                """).param("day", day).query(row -> {
            counts.put(new OrganizationRef(row.getObject("cell_id", UUID.class)), row.getInt("n"));
        });
        return counts;
    }
}
