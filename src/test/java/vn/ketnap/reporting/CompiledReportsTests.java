package vn.ketnap.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.StatementTests;
import vn.ketnap.Statements;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.document.Docx;
import vn.ketnap.meeting.CellOfTwelve;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// A committee of very many cells has its reports compiled, once at a time, and reads them at once afterwards.
@KetNapTest
class CompiledReportsTests {

    private static final Table LINE = Table.line(
            "months",
            List.of(Table.counted("year")),
            List.of(new Value.Quantile(new TreeMap<>(Map.of(3, 4)), 0.5)),
            List.of());
    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private Reports reports;

    @Autowired
    private CompiledReports compiled;

    @Autowired
    private CompiledStore store;

    @Autowired
    private Compiling compiling;

    @Autowired
    private ReportBook book;

    @Autowired
    private Organizations organizations;

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    @Autowired
    private TransactionTemplate reading;

    @Autowired
    private BigCommittee big;

    private Organization top() {
        return big.drawn();
    }

    @Test
    void what_was_compiled_is_what_all_its_cells_add_up_to_and_stays_until_it_is_made_anew() {
        var query = query("2017-01-01", "2017-12-31");
        TestDatabase.everywhere(() -> {
            assertThatThrownBy(() -> reports.draw("composition", query)).isInstanceOf(NotCompiled.class);
            made("composition", query);

            var drawn = rows(reports.draw("composition", query).orElseThrow());
            var all = reading.execute(_ -> rows(book.find("composition")
                    .orElseThrow()
                    .draw(new Material(query, organizations.below(top().id(), query.cut()), book.figures(), false))));
            assertThat(drawn).isEqualTo(all).first().asString().doesNotContain("all [0");
            var first = compiled.of("composition", query).ready().orElseThrow();
            assertThat(first.units()).isEqualTo(4);
            assertThat(first.by()).isEqualTo("test");

            made("composition", query);
            assertThat(compiled.of("composition", query).ready().orElseThrow().at())
                    .isAfterOrEqualTo(first.at());
            return "";
        });
    }

    @Test
    void before_there_was_such_a_committee_nothing_is_counted() {
        var query = query("2005-01-01", "2005-12-31");
        TestDatabase.everywhere(() -> {
            made("composition", query);
            assertThat(reports.draw("composition", query).orElseThrow().at("all", "now"))
                    .contains(new Value.Total(0, 0));
            return "";
        });
    }

    @Test
    void asked_twice_it_is_made_once_and_another_program_goes_on_where_one_was_broken_off() {
        var query = query("2016-01-01", "2016-12-31");
        TestDatabase.everywhere(() -> {
            store.ask("months", query, PROGRAM);
            store.ask("months", query, PROGRAM);
            var mine = UUID.randomUUID();
            var task = store.claim(mine).orElseThrow();
            assertThat(task.code()).isEqualTo("months");
            assertThat(store.claim(UUID.randomUUID())).isEmpty();
            assertThat(store.progress(task, mine, 1, 4)).isTrue();
            assertThat(store.progress(task, UUID.randomUUID(), 2, 4)).isFalse();
            assertThat(compiled.of("months", query).underWay().orElseThrow().done())
                    .isEqualTo(1);
            store.giveBack(task, UUID.randomUUID());
            assertThat(store.claim(UUID.randomUUID())).isEmpty();
            store.keep(task, 1, new Compiler.Line("E1", new Value.Unit("E1", "Đơn vị 1"), LINE));
            store.giveBack(task, mine);
            var again = store.claim(UUID.randomUUID()).orElseThrow();
            assertThat(again).isEqualTo(task);
            assertThat(store.kept(again)).containsExactly(Map.entry("E1", LINE));
            store.fail(task);
            assertThat(compiled.of("months", query).isUnderWay()).isFalse();
            return "";
        });
    }

    @Test
    void the_page_offers_it_shows_it_and_leads_from_a_figure_to_the_units_behind_it() {
        var officer = twelve.account(top().id(), Role.OFFICER);
        var address = "?report=bieu-2&from=01/01/2017&to=31/12/2017&org=" + top().code();
        assertThat(Guest.words(guest.asks(Optional.of(officer), "/reports/table" + address)))
                .contains("Kỳ này chưa ai tổng hợp", "Tổng hợp</button>");
        assertThat(guest.asks(Optional.of(officer), "/reports/table.xlsx" + address)
                        .getRedirectedUrl())
                .contains("/reports/table?")
                .contains("report=bieu-2");

        var sent = guest.fills(
                officer,
                "/reports/compiled",
                Map.of(
                        "report", List.of("bieu-2"),
                        "from", List.of("01/01/2017"),
                        "to", List.of("31/12/2017"),
                        "org", List.of(top().code())));
        assertThat(sent.getStatus()).isEqualTo(303);
        TestDatabase.everywhere(() -> waited("bieu-2", query("2017-01-01", "2017-12-31")));

        var asked = Statements.during(() -> guest.asks(Optional.of(officer), "/reports/table" + address));
        assertThat(asked.stream().filter(sql -> !StatementTests.isNotCounted(sql)))
                .hasSizeLessThanOrEqualTo(6)
                .anyMatch(sql -> sql.contains("reporting.compiled"));
        var page = Guest.words(guest.asks(Optional.of(officer), "/reports/table" + address));
        assertThat(page).contains("Tổng hợp từ báo cáo của 4 đơn vị", "/reports/units?");
        var units = Guest.words(guest.asks(Optional.of(officer), "/reports/units" + address + "&row=total&column=now"));
        assertThat(units).contains("Chi bộ R").contains("report=bieu-2").doesNotContain("Đơn vị E");
        assertThat(guest.asks(Optional.of(officer), "/reports/table.xlsx" + address)
                        .getStatus())
                .isEqualTo(200);
        assertThat(guest.asks(Optional.of(officer), "/reports/table.docx" + address)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void who_sees_figures_only_is_told_no_small_count_and_not_what_units_add_to_it() {
        var above = twelve.account(top().id(), Role.LEVEL_ABOVE);
        TestDatabase.everywhere(() -> made("bieu-2b", query("2017-01-01", "2017-12-31")));
        var address = "?report=bieu-2b&from=01/01/2017&to=31/12/2017&org=" + top().code();

        var page = Guest.words(guest.asks(Optional.of(above), "/reports/table" + address));
        assertThat(page).contains("Tổng hợp từ báo cáo", "&lt; 5").doesNotContain("/reports/units?");
        assertThat(guest.asks(Optional.of(above), "/reports/units" + address + "&row=peoples&column=all")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void rows_for_cells_and_persons_become_rows_for_units() {
        var query = query("2018-01-01", "2018-08-31");
        TestDatabase.everywhere(() -> {
            made("dry", query);
            var table = reports.draw("dry", query).orElseThrow();
            assertThat(table.rows()).hasSize(3).allMatch(row -> row.label() instanceof Value.Unit);
            var empty = table.rows().stream()
                    .map(Table.Row::key)
                    .filter(key -> key.startsWith("E"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.at("total", "cells")).contains(new Value.Amount(610));
            assertThat(table.at(empty, "never")).contains(new Value.Amount(600));
            return "";
        });
    }

    @Test
    void the_narrative_report_has_who_was_admitted_compiled_first() {
        var officer = twelve.account(top().id(), Role.OFFICER);
        var address = "/reports.docx?from=01/01/2018&to=30/06/2018&org=" + top().code();
        guest.asks(Optional.of(officer), address);
        TestDatabase.everywhere(() -> waited("composition", query("2018-01-01", "2018-06-30")));

        var answer = guest.asks(Optional.of(officer), address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Docx.text(answer.getContentAsByteArray()))
                .contains("Kết quả theo đơn vị trực thuộc")
                .containsPattern("nữ \\d+, đoàn viên \\d+")
                .doesNotContain("{{");
    }

    private String made(String code, Query query) {
        compiled.make(code, query, PROGRAM);
        return waited(code, query);
    }

    private String waited(String code, Query query) {
        compiling.begin().join();
        assertThat(compiled.of(code, query).ready()).isPresent();
        return "";
    }

    private Query query(String from, String to) {
        return new Query(top(), new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static List<String> rows(Table table) {
        return table.plain().rows().stream()
                .map(row -> row.key() + " " + HandTables.plain(row))
                .toList();
    }
}
