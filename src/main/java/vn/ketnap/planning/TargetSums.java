package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// Keeps what plans give to committees and everything below them (chỉ tiêu cấp trên) near the plans: worked out anew
/// within seconds whenever a version was approved or the tree has changed.
@Component
class TargetSums {

    private final JdbcClient db;
    private final Organizations organizations;
    private final Today today;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    TargetSums(JdbcClient db, Organizations organizations, Today today, PlatformTransactionManager transactions) {
        this.db = db;
        this.organizations = organizations;
        this.today = today;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The state of things the sums were last worked out from.
    private record Seen(String plans, Map<OrganizationRef, List<OrganizationRef>> tree) {}

    /// The plan of an organisation in force from a day until another.
    private record Plan(OrganizationRef part, int year, LocalDate from, Optional<LocalDate> until, int total) {}

    private record Step(UUID node, int year, LocalDate from) {}

    private record Own(OrganizationRef part, int year) {}

    /// Works the sums out anew where something has changed, unless another program is at it.
    @Scheduled(initialDelay = 3, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                .run(() -> transaction.executeWithoutResult(_ -> {
                    var now = new Seen(plans(), organizations.committeesAboveCells(today.date()));
                    if (!now.equals(seen.get()) && claim()) {
                        write(sums());
                        seen.set(now);
                    }
                }));
    }

    /// Another word whenever a version was approved, or an approval put right.
    private String plans() {
        return db.sql("select concat_ws(' ', count(*), max(id)) from planning.plan_approval")
                .query(String.class)
                .single();
    }

    private boolean claim() {
        return db.sql("select pg_try_advisory_xact_lock(hashtext('planning.node_target'))")
                .query(Boolean.class)
                .single();
    }

    private Map<Step, Integer> sums() {
        var plans = db.sql("select part_id, year, approved_on, valid_to, total from planning.report_plan")
                .query((row, n) -> new Plan(
                        new OrganizationRef(row.getObject("part_id", UUID.class)),
                        row.getInt("year"),
                        row.getObject("approved_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                        row.getInt("total")))
                .list();
        var own = new HashSet<Own>();
        plans.forEach(plan -> own.add(new Own(plan.part(), plan.year())));
        var sums = new HashMap<Step, Integer>();
        for (var plan : plans) {
            add(sums, plan.part(), plan);
            for (var above : organizations.above(plan.part(), today.date())) {
                if (hasOwn(above, plan, own)) {
                    break;
                }
                add(sums, above.id(), plan);
            }
        }
        return sums;
    }

    private static boolean hasOwn(Organization above, Plan plan, Set<Own> own) {
        return own.contains(new Own(above.id(), plan.year()));
    }

    private static void add(Map<Step, Integer> sums, OrganizationRef node, Plan plan) {
        sums.merge(new Step(node.value(), plan.year(), plan.from()), plan.total(), Integer::sum);
        plan.until()
                .ifPresent(
                        until -> sums.merge(new Step(node.value(), plan.year(), until), -plan.total(), Integer::sum));
    }

    private void write(Map<Step, Integer> sums) {
        db.sql("delete from planning.node_target").update();
        var steps = List.copyOf(sums.keySet());
        db.sql("""
                insert into planning.node_target (node_id, year, from_day, n)
                select * from unnest(:nodes::uuid[], :years::integer[], :days::date[], :ns::integer[])
                """)
                .param("nodes", steps.stream().map(Step::node).toArray(UUID[]::new))
                .param("years", steps.stream().map(Step::year).toArray(Integer[]::new))
                .param(
                        "days",
                        steps.stream().map(step -> step.from().toString()).toArray(String[]::new))
                .param("ns", steps.stream().map(sums::get).toArray(Integer[]::new))
                .update();
    }
}
