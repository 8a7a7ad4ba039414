package vn.ketnap.reporting.pages;

import java.util.Optional;
import vn.ketnap.basics.SealHead;
import vn.ketnap.reporting.Query;
import vn.ketnap.reporting.Table;
import vn.ketnap.web.Tongue;

/// A sheet of paper that carries a report: who draws it, of what period, in which language.
///
/// @param invented true in the demo, where every file says so
/// @param seal the end of the sealed journal, which leaves the house with the paper
record Sheet(Shown shown, Query query, Letterhead letterhead, boolean invented, SealHead seal) {

    Tongue tongue() {
        return shown.tongue();
    }

    /// What proves later that the record up to now is what it was.
    String mark() {
        return tongue().t("reporting.paper.seal", seal.number(), seal.grouped());
    }

    String title(Table table) {
        return tongue().t("reporting." + table.code() + ".title");
    }

    /// The ready sentence of the report.
    Optional<String> sentence(Table table) {
        return new ReportSentence(tongue(), table, query).words(shown.discreet());
    }

    String heading(Table table, Table.Column column) {
        return shown.words(table.heading(column));
    }

    /// `Số liệu từ 01/01/2018 đến 31/08/2018. Đảng ủy phường Hội Hợp`, and that it is invented where it is.
    String period() {
        return tongue().t("reporting.paper.period", query.period().from(), query.cut()) + ". "
                + query.part().name() + (invented ? ". " + tongue().t("web.demo") : "");
    }
}
