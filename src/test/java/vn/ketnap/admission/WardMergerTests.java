package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.AutumnOf2026;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Span;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.TreeChanges;

/// Four wards become one on 1 July 2025, and the level above them is gone.
@AutumnOf2026
class WardMergerTests {

    private static final Actor OFFICER = Actor.program("ward-merger-test");
    private static final LocalDate BORDER = LocalDate.of(2025, 7, 1);
    private static final Words OVERRIDDEN = new Words("theo hồ sơ giấy");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Organizations organizations;

    @Autowired
    private TreeChanges changes;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    @Test
    void four_wards_become_one_and_no_case_number_or_figure_is_lost() {
        var province = add("Tỉnh ủy", OrganizationKind.PROVINCE_COMMITTEE, Optional.empty());
        var city = add("Thành ủy", OrganizationKind.DECIDING_COMMITTEE, Optional.of(province));
        var wards = new ArrayList<OrganizationRef>();
        var cellsOf = new HashMap<OrganizationRef, List<OrganizationRef>>();
        var all = new ArrayList<CaseId>();
        for (var name : List.of("Hội Hợp", "Tích Sơn", "Đồng Tâm", "Thanh Trù")) {
            var one = add("Đảng ủy phường " + name, OrganizationKind.BASE_COMMITTEE, Optional.of(city));
            wards.add(one);
            var cells = IntStream.of(1, 2)
                    .mapToObj(n -> add("Chi bộ " + name + " " + n, OrganizationKind.RESIDENTIAL_CELL, Optional.of(one)))
                    .toList();
            cellsOf.put(one, cells);
            cells.forEach(cell -> {
                var id = listed(cell, "Nguyễn Thị Huệ", "2025-01-06");
                record(id, new Act.ClassSent(day("2025-03-03"), "Khóa I"));
                record(id, new Act.ClassCertified(day("2025-04-01"), "GCN-" + all.size()));
                all.add(id);
            });
        }
        var before = wards.stream()
                .collect(Collectors.toMap(one -> one, one -> figures(cellsOf.getOrDefault(one, List.of()))));
        var numbers = all.stream().map(this::certificate).toList();

        var merged = add("Đảng ủy phường Vĩnh Yên", OrganizationKind.DECIDING_COMMITTEE, Optional.of(province), BORDER);
        cellsOf.values().stream()
                .flatMap(List::stream)
                .forEach(cell -> TestDatabase.everywhere(() -> changes.change(
                        cell,
                        new TreeChanges.Said(
                                BORDER,
                                organizations.latest(cell).orElseThrow().name(),
                                OrganizationKind.RESIDENTIAL_CELL,
                                Optional.of(merged),
                                false),
                        OFFICER)));
        wards.forEach(one -> assertThat(
                        TestDatabase.everywhere(() -> changes.end(one, BORDER, Optional.of(merged), OFFICER)))
                .isEmpty());
        assertThat(TestDatabase.everywhere(() -> changes.end(city, BORDER, Optional.of(province), OFFICER)))
                .isEmpty();

        wards.forEach(one -> {
            assertThat(below(one, BORDER.minusDays(1)))
                    .containsExactlyInAnyOrderElementsOf(cellsOf.getOrDefault(one, List.of()));
            assertThat(figures(cellsOf.getOrDefault(one, List.of()))).isEqualTo(before.get(one));
            assertThat(below(one, BORDER)).isEmpty();
        });
        assertThat(below(merged, BORDER))
                .containsExactlyInAnyOrderElementsOf(
                        cellsOf.values().stream().flatMap(List::stream).toList());
        assertThat(all.stream().map(this::certificate)).isEqualTo(numbers);
        all.forEach(id -> {
            var file = file(id);
            assertThat(file.progress().stage()).isEqualTo(Stage.CERTIFIED);
            var then = organizations.levels(file.progress().cell(), BORDER.minusDays(1));
            assertThat(then.deciding()).contains(city);
            assertThat(organizations.levels(file.progress().cell(), BORDER).deciding())
                    .contains(merged);
            record(id, new Act.ProcedureAllowed(BORDER.plusDays(10), "05-TB/ĐU"));
        });
    }

    private Map<String, Integer> figures(List<OrganizationRef> cells) {
        return TestDatabase.everywhere(() -> cases.measures(day("2025-01-01"), BORDER.minusDays(1), cells));
    }

    private List<OrganizationRef> below(OrganizationRef one, LocalDate day) {
        return organizations.below(one, day).stream()
                .filter(other -> other.kind().isCell())
                .map(Organization::id)
                .toList();
    }

    private String certificate(CaseId id) {
        return file(id).standing().stream()
                .flatMap(one -> one.act() instanceof Act.ClassCertified paper
                        ? Optional.of(paper.number()).stream()
                        : Optional.<String>empty().stream())
                .collect(Collectors.joining());
    }

    private CaseFile file(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id)).orElseThrow();
    }

    private CaseId listed(OrganizationRef cell, String name, String on) {
        var person = ward.person(cell, name);
        return TestDatabase.everywhere(() -> accepted(
                        admissions.open(person, cell, new Act.Listed(day(on), "01-NQ/CB"), OFFICER))
                .file()
                .id());
    }

    private void record(CaseId id, Act act) {
        TestDatabase.everywhere(() -> accepted(admissions.perform(id, act, OVERRIDDEN, OFFICER)));
    }

    private static Outcome.Accepted accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private OrganizationRef add(String name, OrganizationKind kind, Optional<OrganizationRef> parent) {
        return add(name, kind, parent, day("2016-01-01"));
    }

    private OrganizationRef add(String name, OrganizationKind kind, Optional<OrganizationRef> parent, LocalDate from) {
        var code = "M" + UUID.randomUUID().toString().substring(0, 8);
        return TestDatabase.everywhere(() ->
                organizations.add(NewOrganization.of(code, name, kind, parent, Span.since(from), List.of()), OFFICER));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
