package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.admission.Certificates;
import vn.ketnap.admission.RandomWard;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.planning.Plans;
import vn.ketnap.regulation.Regulations;

/// Any report of any organisation at any cut date is what somebody counts who reads every act of histories drawn by
/// lot: `-Dketnap.seed=` draws others.
@KetNapTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BruteForceTests {

    private static final long SEED = Long.getLong("ketnap.seed", 20261127L);
    private static final int CASES = Integer.getInteger("ketnap.cases", 240);
    private static final int PERIODS = 6;
    private static final List<String> CODES = Stream.concat(HandTables.CODES.stream(), HandBreakdowns.CODES.stream())
            .toList();

    /// Meetings are no acts of cases; what lies ahead and the tree are counted in [AheadTests].
    private static final List<String> BY_OTHER_TESTS =
            List.of("cell-work", "certificates", "deadlines", "tree", "reached");

    @Autowired
    private Reports reports;

    @Autowired
    private Organizations organizations;

    private final Random lot = new Random(SEED);
    private RandomWard.Ward ward =
            new RandomWard.Ward(new OrganizationRef(new UUID(0, 0)), List.of(), Map.of(), List.of(), List.of());
    private HandTables tables = new HandTables(Map.of(), _ -> Optional.empty(), day -> day, new HandPlans(Map.of()));

    @BeforeAll
    void draw(
            @Autowired RandomWard wards,
            @Autowired Certificates certificates,
            @Autowired Regulations regulations,
            @Autowired Plans plans) {
        ward = wards.drawn(SEED, CASES);
        tables = new HandTables(
                units(), certificates::goodUntil, regulations::probationEnds, HandPlans.drawn(lot, ward, plans));
    }

    @Test
    void every_report_counts_what_the_acts_say() {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var period : periods()) {
            for (var part : parts()) {
                var hand = new ByHand(ward, part.equals(ward.id()) ? ward.cells() : List.of(part), period);
                for (var code : CODES) {
                    compare(code, part, period, tables.of(code, hand), wrong);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(300);
        assertThat(Reports.CODES).allMatch(code -> CODES.contains(code) || BY_OTHER_TESTS.contains(code));
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_leaders_look_at_is_counted_from_the_acts_too() {
        for (var period : periods()) {
            for (var part : parts()) {
                var hand = new ByHand(ward, part.equals(ward.id()) ? ward.cells() : List.of(part), period);
                var overview = TestDatabase.everywhere(() -> reports.picture(
                                new Query(organizations.latest(part).orElseThrow(), period)))
                        .overview();

                assertThat(overview.total().done()).isEqualTo(hand.count("admitted"));
                assertThat(overview.total().lastYear())
                        .isEqualTo(hand.in(period.lastYear()).count("admitted"));
                assertThat(overview.total().before())
                        .isEqualTo(hand.in(period.before()).count("admitted"));
                for (var now : overview.nowAt()) {
                    assertThat(now.n())
                            .as(now.stage())
                            .isEqualTo(hand.at(List.of(now.stage())).size());
                }
                var reached = TestDatabase.everywhere(() -> reports.draw(
                                "reached", new Query(organizations.latest(part).orElseThrow(), period)))
                        .orElseThrow();
                for (var one : overview.reached()) {
                    assertThat(one.n()).as(one.measure()).isEqualTo(hand.reached(one.measure()));
                    var came = reached.rows().stream()
                            .filter(row -> row.key().equals(one.measure()))
                            .flatMapToInt(row -> row.values().stream().mapToInt(value -> ((Value.Count) value).n()))
                            .toArray();
                    assertThat(came[0])
                            .isEqualTo(one.n())
                            .isEqualTo(IntStream.of(came).sum() / 2);
                }
                assertThat(overview.dry()).hasSize((int) hand.cells().stream()
                        .filter(cell ->
                                hand.in(List.of(cell)).at(ByHand.SOURCES).isEmpty())
                        .count());
                assertThat(overview.overdue().stream().map(Item::person).distinct())
                        .hasSize(tables.overdue(hand));
            }
        }
    }

    private void compare(
            String code, OrganizationRef part, Period period, Map<String, List<String>> expected, List<String> wrong) {
        var table = TestDatabase.everywhere(() -> reports.draw(
                        code, new Query(organizations.latest(part).orElseThrow(), period))
                .orElseThrow());
        var drawn = new LinkedHashMap<String, List<String>>();
        table.rows().forEach(row -> drawn.put(row.key(), HandTables.plain(row)));
        table.total().ifPresent(total -> drawn.put("total", HandTables.plain(total)));
        var keys = new LinkedHashMap<>(expected);
        keys.putAll(drawn);
        keys.keySet().stream()
                .filter(key -> !drawn.getOrDefault(key, List.of()).equals(expected.getOrDefault(key, List.of())))
                .forEach(key -> wrong.add(code + " " + part + " " + period + " " + key + ": " + drawn.get(key)
                        + ", not " + expected.get(key)));
    }

    private List<OrganizationRef> parts() {
        var parts = new ArrayList<>(ward.cells());
        parts.addFirst(ward.id());
        return parts;
    }

    /// Whole years, quarters and odd days, and days on which something happened, where the day itself counts.
    private List<Period> periods() {
        var periods = new ArrayList<Period>();
        periods.add(new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)));
        periods.add(new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 6, 30)));
        while (periods.size() < PERIODS) {
            var from = happened();
            var to = happened();
            if (!to.isBefore(from)) {
                periods.add(new Period(from, to));
            }
        }
        return periods;
    }

    private LocalDate happened() {
        var acts = ward.lives().get(lot.nextInt(ward.lives().size())).file().standing();
        return acts.isEmpty()
                ? RandomWard.TODAY
                : acts.get(lot.nextInt(acts.size())).on();
    }

    private Map<OrganizationRef, Organization> units() {
        return TestDatabase.everywhere(() -> organizations.below(ward.id(), RandomWard.TODAY)).stream()
                .collect(Collectors.toMap(Organization::id, one -> one));
    }
}
