package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// The door of this room: figures at any cut date, from one set of facts.
@Service
@Transactional(readOnly = true)
public class Reports {

    private final JdbcClient db;
    private final Organizations organizations;

    Reports(JdbcClient db, Organizations organizations) {
        this.db = db;
        this.organizations = organizations;
    }

    /// The results from one day to another, both included, for an organisation and everything below it on the last day.
    /// An act counts on its own day, for the cell that was responsible then. Costs one statement for the figures,
    /// whatever the number of acts.
    public Results results(LocalDate from, LocalDate to, Organization part) {
        var counts = counts(from, to);
        var lines = organizations.below(part.id(), to).stream()
                .filter(one -> one.kind().isCell() || counts.containsKey(one.id()))
                .map(cell -> new Results.CellLine(cell, counts.getOrDefault(cell.id(), Counts.NONE)))
                .toList();
        var total = lines.stream().map(Results.CellLine::counts).reduce(Counts.NONE, Counts::plus);
        return new Results(from, to, part, total, lines);
    }

    /// The organisation a report is about: the one with this code, or the only root of the tree.
    public Optional<Organization> part(Optional<String> code, LocalDate day) {
        return code.isPresent()
                ? organizations.byCode(code.get())
                : organizations.roots(day).stream().findFirst();
    }

    private Map<OrganizationRef, Counts> counts(LocalDate from, LocalDate to) {
        var counts = new HashMap<OrganizationRef, Map<String, Integer>>();
        db.sql("""
                select cell_id, measure, count(*)::int as n from admission.report_act
                where measure is not null and on_day between :from and :to
                group by cell_id, measure
                """).param("from", from).param("to", to).query(row -> {
            counts.computeIfAbsent(new OrganizationRef(row.getObject("cell_id", UUID.class)), _ -> new HashMap<>())
                    .put(row.getString("measure"), row.getInt("n"));
        });
        var all = new HashMap<OrganizationRef, Counts>();
        counts.forEach((cell, measures) -> all.put(cell, new Counts(measures)));
        return all;
    }
}
