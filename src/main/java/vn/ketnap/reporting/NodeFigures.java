package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.OrganizationRef;

/// Reads the sums of committees over everything below them: as many rows for a nation as for a ward.
@Repository
class NodeFigures {

    /// Before the first act there can be: spans that begin here hold everything.
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final JdbcClient db;

    NodeFigures(JdbcClient db) {
        this.db = db;
    }

    /// The sums of committees in which the viewer may count, for each of some periods: by committee, as many
    /// maps as periods. Words are the measures; `at-listed` and the
    /// other stages, `overdue` and `source-cells` say how many there are on the last day of a period that
    /// begins at [#BEGINNING].
    Map<OrganizationRef, List<Map<String, Integer>>> sums(
            Collection<OrganizationRef> committees, List<Period> periods) {
        var sums = new HashMap<OrganizationRef, List<Map<String, Integer>>>();
        var words = words();
        db.sql("select * from admission.report_node(:nodes, :firsts::date[], :lasts::date[])")
                .param("nodes", committees.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param(
                        "firsts",
                        periods.stream().map(one -> one.from().toString()).toArray(String[]::new))
                .param("lasts", periods.stream().map(one -> one.to().toString()).toArray(String[]::new))
                .query(row -> {
                    var counts = new HashMap<String, Integer>();
                    for (var i = 0; i < words.size(); i++) {
                        counts.put(words.get(i), row.getInt(i + 3));
                    }
                    sums.computeIfAbsent(
                                    new OrganizationRef(row.getObject("node_id", UUID.class)),
                                    _ -> new ArrayList<>(Collections.nCopies(periods.size(), Map.of())))
                            .set(row.getInt("span") - 1, counts);
                });
        return sums;
    }

    /// What the columns after the committee and the period hold, in order.
    private static List<String> words() {
        var words = new ArrayList<>(Counts.MEASURES);
        Standing.ON_THE_WAY.forEach(stage -> words.add("at-" + stage));
        words.add("overdue");
        words.add("source-cells");
        return words;
    }

    /// The admissions that plans of a year give to committees and everything below them, as approved by a day.
    Map<OrganizationRef, Integer> targets(Collection<OrganizationRef> committees, int year, LocalDate day) {
        var targets = new HashMap<OrganizationRef, Integer>();
        db.sql("""
                select node_id, sum(n)::int as n from planning.report_node_target
                where node_id = any(:nodes) and year = :year and from_day <= :day group by node_id
                """)
                .param("nodes", committees.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    targets.put(new OrganizationRef(row.getObject("node_id", UUID.class)), row.getInt("n"));
                });
        return targets;
    }
}
