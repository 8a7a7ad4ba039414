package vn.ketnap.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.SealHead;
import vn.ketnap.journal.Seals;

/// The door to figures that were handed in: they stay as they were, and what the same report counts now is told beside
/// them with the acts recorded or put right since.
@Service
public class HandedInReports {

    private static final int MOST = 100;

    private final JdbcClient db;
    private final Reports reports;
    private final CompiledStore compiled;
    private final Seals seals;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    HandedInReports(JdbcClient db, Reports reports, CompiledStore compiled, Seals seals, Clock clock) {
        this.db = db;
        this.reports = reports;
        this.compiled = compiled;
        this.seals = seals;
        this.clock = clock;
    }

    /// Keeps what a report counts now. Whoever calls has asked whether the actor may.
    ///
    /// @return nothing for a word that names no report
    @Transactional
    public Optional<UUID> handIn(String report, Query query, Actor by) {
        return reports.draw(report, query).map(table -> {
            var id = UUID.randomUUID();
            var seal = seals.head();
            db.sql("""
                    insert into reporting.handed_in
                        (id, part_id, report, from_day, to_day, figures, handed_by, handed_at, sealed, mark)
                    values (:id, :part, :report, :from, :to, :figures::jsonb, :by, :at, :sealed, :mark)
                    """)
                    .param("id", id)
                    .param("part", query.part().id().value())
                    .param("report", report)
                    .param("from", query.period().from())
                    .param("to", query.cut())
                    .param("figures", json.writeValueAsString(figures(table)))
                    .param("by", by.name())
                    .param("sealed", seal.number())
                    .param("mark", seal.mark())
                    .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            return id;
        });
    }

    /// The latest of one organisation, the last first.
    @Transactional(readOnly = true)
    public List<HandedIn> of(OrganizationRef part) {
        return db.sql("select * from reporting.handed_in where part_id = :part order by handed_at desc limit :most")
                .param("part", part.value())
                .param("most", MOST)
                .query((row, n) -> handedIn(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<HandedIn> find(UUID id) {
        return db.sql("select * from reporting.handed_in where id = :id")
                .param("id", id)
                .query((row, n) -> handedIn(row))
                .optional();
    }

    /// A figure that is other than it was.
    public record Difference(Value row, Value column, int then, int now) {}

    /// What the same report counts otherwise now, or as it was compiled last, row by row; nothing where
    /// it is compiled and has not been since.
    @Transactional(readOnly = true)
    public Optional<List<Difference>> differences(HandedIn handed, Query query) {
        var isThere = !reports.isCompiled(handed.report(), query.part())
                || compiled.of(handed.report(), query).ready().isPresent();
        return isThere
                ? reports.draw(handed.report(), query).map(table -> differences(handed, table))
                : Optional.empty();
    }

    private static List<Difference> differences(HandedIn handed, Table table) {
        var now = figures(table);
        var rows = new TreeSet<>(now.keySet());
        rows.addAll(handed.figures().keySet());
        var columns = table.columns().stream()
                .filter(column -> wasThere(column.key(), handed))
                .toList();
        var differences = new ArrayList<Difference>();
        for (var row : rows) {
            for (var column : columns) {
                var was = handed.figures().getOrDefault(row, Map.of()).getOrDefault(column.key(), 0);
                var is = now.getOrDefault(row, Map.of()).getOrDefault(column.key(), 0);
                if (!was.equals(is)) {
                    differences.add(new Difference(
                            table.label(row) instanceof Value.Nothing ? new Value.Words(row) : table.label(row),
                            table.heading(column),
                            was,
                            is));
                }
            }
        }
        return differences;
    }

    /// A column that the report did not have when it was handed in is no difference.
    private static boolean wasThere(String column, HandedIn handed) {
        return handed.figures().isEmpty()
                || handed.figures().values().stream().anyMatch(row -> row.containsKey(column));
    }

    /// An act written down since, which may be why.
    ///
    /// @param name nothing where the viewer may not see it
    public record Since(UUID caseId, Optional<String> name, String kind, LocalDate on, Instant recordedAt) {}

    /// The first acts recorded since, whose day lies before the end of the period, and those that put others right. Of
    /// very many cells those are looked through that lie below the part today.
    ///
    /// @param cells the cells of the part at the end of the period
    @Transactional(readOnly = true)
    public List<Since> since(HandedIn handed, List<OrganizationRef> cells) {
        var isMany = cells.size() > Reports.CELLS_COUNTED;
        return db.sql("""
                select r.case_id, c.full_name, r.kind, r.on_day, r.recorded_at
                from admission.report_record r left join admission.report_case c on c.case_id = r.case_id
                where (r.cell_id = any(:cells) or r.cell_id in (select w.cell_id from admission.report_within w
                                                                where :many and w.node_id = :part))
                  and r.recorded_at > :at and r.on_day <= :to
                order by r.recorded_at, r.case_id, r.step limit :most
                """)
                .param(
                        "cells",
                        isMany
                                ? new UUID[] {handed.part().value()}
                                : cells.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .param("many", isMany)
                .param("part", handed.part().value())
                .param("at", OffsetDateTime.ofInstant(handed.at(), ZoneOffset.UTC))
                .param("to", handed.period().to())
                .param("most", MOST)
                .query((row, n) -> new Since(
                        row.getObject("case_id", UUID.class),
                        Optional.ofNullable(row.getString("full_name")),
                        row.getString("kind"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Map<String, Map<String, Integer>> figures(Table table) {
        var figures = new LinkedHashMap<String, Map<String, Integer>>();
        for (var row : table.rows()) {
            figures.put(row.key(), counts(table, row));
        }
        table.total().ifPresent(total -> figures.put(total.key(), counts(table, total)));
        return figures;
    }

    private static Map<String, Integer> counts(Table table, Table.Row row) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < table.columns().size(); i++) {
            switch (row.values().get(i)) {
                case Value.Count count -> counts.put(table.columns().get(i).key(), count.n());
                case Value.Total total -> counts.put(table.columns().get(i).key(), total.n());
                case Value.Distinct names ->
                    counts.put(table.columns().get(i).key(), names.names().size());
                case Value.Amount number -> counts.put(table.columns().get(i).key(), (int) number.n());
                default -> {}
            }
        }
        return counts;
    }

    private HandedIn handedIn(ResultSet row) throws SQLException {
        var sealed = row.getLong("sealed");
        return new HandedIn(
                row.getObject("id", UUID.class),
                new OrganizationRef(row.getObject("part_id", UUID.class)),
                row.getString("report"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                json.readValue(row.getString("figures"), new TypeReference<>() {}),
                row.getString("handed_by"),
                row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("mark")).map(mark -> new SealHead(sealed, mark)));
    }
}
