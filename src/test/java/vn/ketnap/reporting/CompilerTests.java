package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.RandomWard;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.planning.Plans;

/// A report that is compiled from those of units says what the same report says that is drawn at once,
/// of histories drawn by lot: `-Dketnap.seed=` draws others.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompilerTests {

    private static final long SEED = Long.getLong("ketnap.seed", 18501127L);
    private static final int CASES = Integer.getInteger("ketnap.cases", 160);

    private static final int CELLS = 5;

    /// A whole year, half a year, and odd days over the turn of a year.
    private static final List<Period> PERIODS = List.of(
            new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)),
            new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 6, 30)),
            new Period(LocalDate.of(2016, 11, 19), LocalDate.of(2017, 9, 4)));

    @Autowired
    private ReportBook book;

    @Autowired
    private TransactionTemplate reading;

    private List<Organization> below = List.of();
    private final Set<String> counted = new HashSet<>();

    /// The ward's five cells, two under each of two committees that stand in no database, the last
    /// under the ward.
    @BeforeAll
    void draw(@Autowired RandomWard wards, @Autowired Organizations organizations, @Autowired Plans plans) {
        var ward = wards.drawn(SEED, CASES);
        HandPlans.drawn(new Random(SEED), ward, plans);
        var real = TestDatabase.everywhere(() -> organizations.below(ward.id(), RandomWard.TODAY));
        var top = real.getFirst();
        var cells = real.subList(1, real.size());
        var all = new ArrayList<>(List.of(top));
        for (var n = 0; n < 2; n++) {
            var section = section(n, top);
            all.add(section);
            cells.subList(2 * n, 2 * n + 2).forEach(cell -> all.add(under(section.id(), cell)));
        }
        all.addAll(cells.subList(4, cells.size()));
        below = all;
    }

    @Test
    void a_compiled_report_says_what_the_same_report_says_at_once() {
        var wrong = new ArrayList<String>();
        for (var most = 1; most <= 3; most++) {
            for (var code : Reports.CODES) {
                if (!UnitsReport.CODES.contains(code)) {
                    compare(book.find(code).orElseThrow(), PERIODS.get(most - 1), most, wrong);
                }
            }
        }
        assertThat(counted).hasSize(Reports.CODES.size() - UnitsReport.CODES.size());
        assertThat(wrong.stream().limit(3)).isEmpty();
    }

    private void compare(Report report, Period period, int most, List<String> wrong) {
        var query = new Query(below.getFirst(), period);
        var compiler = new Compiler(report, query, book.figures(), below, most);
        assertThat(compiler.size()).isGreaterThan(2);
        TestDatabase.everywhere(() -> reading.execute(_ -> {
            var compiled = compiler.whole(compiler.lines(new Watched()));
            var drawn = report.draw(new Material(query, below, book.figures(), false))
                    .plain();
            var expected = report.isByUnits() ? InSum.of(drawn, CELLS) : rows(drawn);
            var found =
                    report.isByUnits() ? compiled.total().map(HandTables::plain).orElseThrow() : rows(compiled);
            if (!found.equals(expected)) {
                wrong.add("%s %s by %d: %s, not %s".formatted(report.code(), period, most, found, expected));
            }
            if (report.isByUnits()) {
                assertThat(compiled.rows().stream().map(Table.Row::key))
                        .as(report.code())
                        .contains("S0", "S1");
            }
            if (found.toString().matches(".*[ \\[][1-9].*")) {
                counted.add(report.code());
            }
            return "";
        }));
    }

    /// Each row with its key, in order.
    private static List<String> rows(Table table) {
        return Stream.concat(table.rows().stream(), table.total().stream())
                .map(row -> row.key() + " " + HandTables.plain(row))
                .toList();
    }

    private static final class Watched implements Compiler.Watch {

        @Override
        public Table drawn(Supplier<Table> table) {
            return TableJson.table(TableJson.of(table.get()));
        }

        @Override
        public Optional<Table> kept(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(Compiler.Line line, int n) {}

        @Override
        public void done(int units) {}
    }

    private static Organization section(int n, Organization top) {
        return new Organization(
                new OrganizationRef(new UUID(1850, n)),
                "S" + n,
                "Đảng ủy bộ phận " + n,
                OrganizationKind.SECTION_COMMITTEE,
                Optional.of(top.id()),
                false,
                top.span(),
                List.of(),
                Optional.empty());
    }

    private static Organization under(OrganizationRef parent, Organization cell) {
        return new Organization(
                cell.id(),
                cell.code(),
                cell.name(),
                cell.kind(),
                Optional.of(parent),
                cell.delegated(),
                cell.span(),
                cell.aliases(),
                cell.successor());
    }
}
