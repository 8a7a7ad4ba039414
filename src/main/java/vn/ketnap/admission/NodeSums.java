package vn.ketnap.admission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;

/// The sums of committees over everything below them: copies, moved by what cases changed, one program
/// at a time. What is not in them yet stands in `node_delta`, and whoever reads adds it, so a figure
/// never lags behind an act.
@Repository
class NodeSums {

    /// From so many cells on tables are read as a whole.
    private static final int MANY = 1000;

    private final JdbcClient db;

    NodeSums(JdbcClient db) {
        this.db = db;
    }

    /// Whether this program may move sums until the end of its transaction.
    boolean claim() {
        return db.sql("select pg_try_advisory_xact_lock(hashtext('admission.node_sums'))")
                .query(Boolean.class)
                .single();
    }

    /// Waits until this program may move sums.
    void claimAnyhow() {
        db.sql("select pg_advisory_xact_lock(hashtext('admission.node_sums'))::text")
                .query(String.class)
                .single();
    }

    /// Whether anything waits to be summed.
    boolean areBehind() {
        return db.sql("select exists (select 1 from admission.node_delta)")
                .query(Boolean.class)
                .single();
    }

    /// How many changes wait to be summed, counted up to so many.
    int countWaiting(int most) {
        return db.sql("select count(*) from (select 1 from admission.node_delta limit :most) as waiting")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// Moves the sums by whatever waits, first seeing which cells have sources from when to when.
    @Transactional(propagation = Propagation.MANDATORY)
    void takeIn() {
        var touched = db.sql("select distinct cell_id from admission.node_delta where word = any(:words)")
                .param(
                        "words",
                        NodeColumns.SOURCES.stream().map(one -> "at-" + one).toArray(String[]::new))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        if (touched.length > 0) {
            say(touched, -1);
            db.sql("delete from admission.source_range where cell_id = any(:cells)")
                    .param("cells", touched)
                    .update();
            ranges("s.cell_id = any(:cells)", Map.of("cells", touched));
            say(touched, 1);
        }
        add("""
                taken as (delete from admission.node_delta returning cell_id, on_day, word, n),
                by_day as (select p.node_id, t.on_day, %s
                           from taken t join admission.sum_path p on p.cell_id = t.cell_id group by 1, 2)
                """.formatted(NodeColumns.summedByWord()), Map.of());
    }

    /// Reads off the stages from when to when cells had anybody on the way to admission.
    private void ranges(String which, Map<String, ?> params) {
        db.sql("""
                insert into admission.source_range (cell_id, from_day, until_day)
                select cell_id, lower(r), upper(r)
                from (select s.cell_id, unnest(range_agg(daterange(s.from_day, s.until_day))) as r
                      from admission.stage_span s where s.stage = any(:sources) and %s group by s.cell_id) as ranges
                """.formatted(which))
                .param("sources", NodeColumns.SOURCES.toArray(String[]::new))
                .params(params)
                .update();
    }

    private void say(UUID[] cells, int sign) {
        db.sql("""
                insert into admission.node_delta (cell_id, on_day, word, n)
                select r.cell_id, d.on_day, :word, d.n * :sign
                from admission.source_range r cross join lateral (values (from_day, 1), (until_day, -1)) as d (on_day, n)
                where r.cell_id = any(:cells) and d.on_day is not null
                """)
                .param("cells", cells)
                .param("word", NodeColumns.SOURCE_CELLS)
                .param("sign", sign)
                .update();
    }

    /// Says under which committees each cell is summed from now on, and moves its whole past there.
    @Transactional(propagation = Propagation.MANDATORY)
    void standUnder(Map<OrganizationRef, List<OrganizationRef>> committees) {
        var moves = Moves.between(paths(), committees);
        if (moves.isEmpty()) {
            return;
        }
        if (moves.cells().length > MANY) {
            db.sql("select set_config('work_mem', '512MB', true), set_config('enable_seqscan', 'on', true)")
                    .query()
                    .singleRow();
        }
        db.sql("delete from admission.sum_path where cell_id = any(:cells)")
                .param("cells", moves.cells())
                .update();
        db.sql("""
                insert into admission.sum_path (cell_id, node_id, depth)
                select * from unnest(:cells::uuid[], :nodes::uuid[], :depths::integer[])
                """)
                .param("cells", moves.pathCells())
                .param("nodes", moves.pathNodes())
                .param("depths", moves.pathDepths())
                .update();
        var unknown =
                "s.cell_id = any(:cells) and not exists (select 1 from admission.source_range r where r.cell_id = s.cell_id)";
        ranges(unknown, Map.of("cells", moves.cells()));
        add(
                """
                moved as (select * from unnest(:cells::uuid[], :groups::integer[]) as m (cell_id, grp)),
                target as (select * from unnest(:ofs::integer[], :nodes::uuid[], :signs::integer[]) as t (grp, node_id, sign)),
                by_group as (
                    select m.grp, e.on_day, %s
                    from moved m join (
                        select cell_id, on_day, word, n from admission.case_entry
                        union all
                        select r.cell_id, d.on_day, :word, d.n from admission.source_range r
                        cross join lateral (values (r.from_day, 1), (r.until_day, -1)) as d (on_day, n)
                        where d.on_day is not null) as e on e.cell_id = m.cell_id
                    group by 1, 2),
                by_day as (select t.node_id, g.on_day, %s from by_group g join target t on t.grp = g.grp group by 1, 2)
                """.formatted(NodeColumns.summedByWord(), NodeColumns.summed("* t.sign")),
                Map.of(
                        "word", NodeColumns.SOURCE_CELLS,
                        "cells", moves.cells(),
                        "groups", moves.groups(),
                        "ofs", moves.ofs(),
                        "nodes", moves.nodes(),
                        "signs", moves.signs()));
    }

    private Map<UUID, List<UUID>> paths() {
        var paths = new LinkedHashMap<UUID, List<UUID>>();
        db.sql("select cell_id, node_id from admission.sum_path order by cell_id, depth")
                .query(row -> {
                    paths.computeIfAbsent(row.getObject("cell_id", UUID.class), _ -> new ArrayList<>())
                            .add(row.getObject("node_id", UUID.class));
                });
        return paths;
    }

    /// Adds to the running sums by day within their month, by month within their year, and by year.
    ///
    /// @param entries common table expressions, the last of them `by_day` with a node, a day and the columns
    private void add(String entries, Map<String, ?> params) {
        db.sql("with " + entries + ", days as (" + Unit.DAY.into() + "), months as (" + Unit.MONTH.into() + ") "
                        + Unit.YEAR.into())
                .params(params)
                .update();
    }

    /// The sums by day, by month and by year: each runs within the next longer unit.
    enum Unit {
        DAY("date_trunc('month', %s)::date", "(date_trunc('month', %s) + interval '1 month')::date"),
        MONTH("date_trunc('year', %s)::date", "(date_trunc('year', %s) + interval '1 year')::date"),
        YEAR("'-infinity'::date", "'infinity'::date");

        private final String first;
        private final String after;

        Unit(String first, String after) {
            this.first = first;
            this.after = after;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Of each longer unit that is touched: what its rows add one by one, and what is new, summed up again.
        private String into() {
            return """
                    insert into admission.node_%1$s (node_id, from_day, %2$s)
                    select node_id, from_day, %3$s from (
                        select node_id, first, from_day, %4$s from (
                            select h.node_id, h.first, o.from_day, %5$s
                            from (select distinct node_id, %6$s as first, %7$s as after from by_day) h
                            join admission.node_%1$s o
                                on o.node_id = h.node_id and o.from_day >= h.first and o.from_day < h.after
                            window w as (partition by h.node_id, h.first order by o.from_day)
                            union all
                            select node_id, %6$s, date_trunc('%1$s', on_day)::date, %2$s from by_day) one
                        group by 1, 2, 3) summed
                    window w as (partition by node_id, first order by from_day)
                    on conflict (node_id, from_day) do update set %8$s
                    """.formatted(
                            word(),
                            NodeColumns.all(),
                            NodeColumns.running(),
                            NodeColumns.summed(""),
                            NodeColumns.increments(),
                            first.formatted("on_day"),
                            after.formatted("on_day"),
                            NodeColumns.replaced());
        }

        /// What each row adds, as text; rows that add nothing are left out.
        String photograph() {
            return """
                    select 'node_%1$s ' || a::text from (
                        select node_id, from_day, %2$s from admission.node_%1$s
                        window w as (partition by node_id, %3$s order by from_day)) a
                    where a::text !~ '^[^,]+,[^,]+(,0)+[)]$'
                    """.formatted(word(), NodeColumns.increments(), first.formatted("from_day"));
        }
    }

    /// Makes every sum anew.
    @Transactional(propagation = Propagation.MANDATORY)
    void anew(Map<OrganizationRef, List<OrganizationRef>> committees) {
        for (var table : List.of("node_delta", "sum_path", "source_range", "node_day", "node_month", "node_year")) {
            db.sql("delete from admission." + table).update();
        }
        ranges("true", Map.of());
        standUnder(committees);
    }
}
