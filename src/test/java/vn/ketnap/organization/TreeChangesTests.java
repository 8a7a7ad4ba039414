package vn.ketnap.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;

@KetNapTest
class TreeChangesTests {

    private static final Actor OFFICER = Actor.program("test");
    private static final LocalDate BEGUN = day("2016-01-01");
    private static final LocalDate TODAY = day("2018-09-26");
    private static final LocalDate TOMORROW = day("2018-09-27");

    @Autowired
    private TreeChanges changes;

    @Autowired
    private Organizations organizations;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_change_from_tomorrow_leaves_today_and_yesterday_as_they_were() {
        var ward = add("Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.empty());
        var cell = add("Chi bộ tổ 3", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        var before = organizations.below(ward, TODAY);

        assertThat(change(cell, TOMORROW, "Chi bộ khu phố 3", Optional.of(ward)))
                .isEmpty();

        assertThat(organizations.below(ward, TODAY)).isEqualTo(before);
        assertThat(name(cell, TODAY)).isEqualTo("Chi bộ tổ 3");
        assertThat(name(cell, TOMORROW)).isEqualTo("Chi bộ khu phố 3");
        assertThat(organizations.history(cell))
                .extracting(Period::from, Period::until, Period::replaced)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TOMORROW, Optional.empty(), false),
                        org.assertj.core.groups.Tuple.tuple(BEGUN, Optional.of(TOMORROW), false));
    }

    @Test
    void whoever_changes_the_tree_sees_it_changed_and_nobody_else_does_before_the_end() {
        organizations.roots(TODAY);
        transactions.executeWithoutResult(transaction -> {
            var ward = add("Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.empty());
            var elsewhere = CompletableFuture.supplyAsync(() -> organizations.find(ward, TODAY))
                    .join();

            assertThat(elsewhere).isEmpty();
            assertThat(organizations.find(ward, TODAY)).isPresent();

            var cell = add("Chi bộ tổ 3", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
            assertThat(CompletableFuture.supplyAsync(() -> organizations.find(cell, TODAY))
                            .join())
                    .isEmpty();
            assertThat(organizations.below(ward, TODAY)).hasSize(2);
            transaction.setRollbackOnly();
        });
        var kept = add("Đảng ủy xã", OrganizationKind.BASE_COMMITTEE, Optional.empty());
        assertThat(organizations.find(kept, TODAY)).isPresent();
    }

    @Test
    void a_change_before_one_already_recorded_holds_until_that_one() {
        var cell = add("Chi bộ A", OrganizationKind.RESIDENTIAL_CELL, Optional.empty());
        change(cell, day("2018-07-01"), "Chi bộ C", Optional.empty());

        assertThat(change(cell, day("2017-01-01"), "Chi bộ B", Optional.empty()))
                .isEmpty();

        assertThat(name(cell, day("2016-12-31"))).isEqualTo("Chi bộ A");
        assertThat(name(cell, day("2018-06-30"))).isEqualTo("Chi bộ B");
        assertThat(name(cell, TODAY)).isEqualTo("Chi bộ C");
    }

    @Test
    void who_decides_follows_the_day() {
        var province = add("Tỉnh ủy", OrganizationKind.PROVINCE_COMMITTEE, Optional.empty());
        var city = add("Thành ủy", OrganizationKind.DECIDING_COMMITTEE, Optional.of(province));
        var ward = add("Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.of(city));
        var cell = add("Chi bộ tổ 1", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));

        var said = new TreeChanges.Said(
                day("2025-07-01"), "Đảng ủy phường", OrganizationKind.DECIDING_COMMITTEE, Optional.of(province), false);
        assertThat(changes.change(ward, said, OFFICER)).isEmpty();
        assertThat(changes.end(city, day("2025-07-01"), Optional.of(province), OFFICER))
                .isEmpty();

        var then = organizations.levels(cell, TODAY);
        assertThat(then.base()).contains(ward);
        assertThat(then.deciding()).contains(city);
        assertThat(organizations.levels(cell, day("2025-06-30"))).isEqualTo(then);
        var now = organizations.levels(cell, day("2025-07-01"));
        assertThat(now.base()).isEmpty();
        assertThat(now.deciding()).contains(ward);
    }

    @Test
    void what_stands_above_cannot_come_to_stand_below() {
        var ward = add("Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.empty());
        var section = add("Đảng ủy bộ phận", OrganizationKind.SECTION_COMMITTEE, Optional.of(ward));
        var cell = add("Chi bộ", OrganizationKind.RESIDENTIAL_CELL, Optional.of(section));

        assertThat(change(ward, TOMORROW, "Đảng ủy phường", Optional.of(cell))).containsExactly(Obstacle.CIRCLE);
        assertThat(change(ward, TOMORROW, "Đảng ủy phường", Optional.of(ward))).containsExactly(Obstacle.CIRCLE);
    }

    @Test
    void a_place_that_will_only_later_come_to_stand_below_is_seen() {
        var ward = add("Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.empty());
        var other = add("Đảng ủy khác", OrganizationKind.BASE_COMMITTEE, Optional.empty());
        change(other, day("2019-01-01"), "Đảng ủy khác", Optional.of(ward));

        assertThat(change(ward, TOMORROW, "Đảng ủy phường", Optional.of(other))).containsExactly(Obstacle.CIRCLE);
    }

    @Test
    void nothing_is_said_of_a_day_before_it_began_or_after_it_ended() {
        var cell = add("Chi bộ", OrganizationKind.RESIDENTIAL_CELL, Optional.empty());

        assertThat(change(cell, day("2015-12-31"), "Chi bộ khác", Optional.empty()))
                .containsExactly(Obstacle.BEFORE_IT_BEGAN);
        assertThat(changes.end(cell, day("2018-07-01"), Optional.empty(), OFFICER))
                .isEmpty();
        assertThat(change(cell, day("2018-07-01"), "Chi bộ khác", Optional.empty()))
                .containsExactly(Obstacle.AFTER_IT_ENDED);
        assertThat(change(cell, day("2018-06-01"), "Chi bộ đổi tên", Optional.empty()))
                .isEmpty();
        assertThat(organizations.find(cell, day("2018-06-30"))).isPresent();
        assertThat(organizations.find(cell, day("2018-07-01"))).isEmpty();
    }

    @Test
    void an_organisation_does_not_end_over_the_heads_of_those_below() {
        var ward = add("Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.empty());
        var cell = add("Chi bộ", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward));
        var heir = add("Đảng ủy mới", OrganizationKind.BASE_COMMITTEE, Optional.empty());

        assertThat(changes.end(ward, TOMORROW, Optional.of(heir), OFFICER))
                .containsExactly(Obstacle.STILL_ABOVE_OTHERS);
        change(cell, TOMORROW, "Chi bộ", Optional.of(heir));
        assertThat(changes.end(ward, TOMORROW, Optional.of(heir), OFFICER)).isEmpty();

        assertThat(organizations.latest(ward).orElseThrow().successor()).contains(heir);
        assertThat(organizations.absentBelow(ward, TOMORROW))
                .extracting(Organization::id)
                .containsExactly(ward);
    }

    @Test
    void a_code_in_use_is_not_given_twice() {
        var ward = add("Đảng ủy phường", OrganizationKind.BASE_COMMITTEE, Optional.empty());
        var code = organizations.latest(ward).orElseThrow().code();
        var said =
                new TreeChanges.Said(BEGUN, "Chi bộ mới", OrganizationKind.RESIDENTIAL_CELL, Optional.of(ward), false);

        assertThat(changes.begin(code.toLowerCase(java.util.Locale.ROOT), said, OFFICER))
                .containsExactly(Obstacle.CODE_IN_USE);
        assertThat(changes.begin(code + "X", said, OFFICER)).isEmpty();
        assertThat(organizations.byCode(code + "X")).isPresent();
    }

    private List<Obstacle> change(OrganizationRef id, LocalDate from, String name, Optional<OrganizationRef> parent) {
        var kind = organizations.latest(id).orElseThrow().kind();
        return changes.change(id, new TreeChanges.Said(from, name, kind, parent, false), OFFICER);
    }

    private String name(OrganizationRef id, LocalDate day) {
        return organizations.find(id, day).orElseThrow().name();
    }

    private OrganizationRef add(String name, OrganizationKind kind, Optional<OrganizationRef> parent) {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8);
        return organizations.add(NewOrganization.of(code, name, kind, parent, Span.since(BEGUN), List.of()), OFFICER);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
