package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;

/// R1, progress towards the targets of the year (tiến độ thực hiện chỉ tiêu): each cell, sub-totals by kind of cell.
@Component
class ProgressReport implements Report {

    static final List<String> MAKING = List.of("preparing", "applied", "verified");
    private static final List<String> SENT_UP = List.of("voted", "proposed", "submitted", "decided");

    private static final List<Table.Column> COLUMNS = List.of(
            Table.counted("members"),
            Table.counted("sources"),
            Table.counted("sent-target"),
            Table.counted("sent"),
            Table.counted("certified"),
            Table.counted("making"),
            Table.counted("sent-up"),
            Table.counted("target"),
            Table.number("expected"),
            Table.counted("admitted"),
            Table.number("share"),
            Table.counted("last-year"),
            Table.counted("before"),
            Table.counted("probation"),
            Table.counted("recognised"),
            Table.words("grade"),
            Table.words("note"));

    @Override
    public String code() {
        return "progress";
    }

    @Override
    public Table draw(Material material) {
        var rows = new ArrayList<Table.Row>();
        var kinds = material.byKind();
        kinds.forEach((kind, cells) -> {
            if (kinds.size() > 1) {
                rows.add(new Table.Row(
                        kind.word(), new Value.Key("reporting.kind." + kind.word()), true, values(material, cells)));
            }
            cells.forEach(cell -> rows.add(
                    new Table.Row(cell.code(), new Value.Words(cell.name()), false, values(material, List.of(cell)))));
        });
        var total = new Table.Row("total", new Value.Key("reporting.total"), false, values(material, material.cells()));
        return new Table(code(), COLUMNS, rows, Optional.of(total), List.of("reporting.progress.note-same"));
    }

    private static List<Value> values(Material material, Collection<Organization> cells) {
        var period = material.period();
        var targets = material.targets();
        var target = targets.sum(cells, "admitted");
        var admitted = new Value.Count(Material.of(material.counted("admitted", period), cells));
        var sources = new Value.Count(Material.of(material.standing(one -> one.isAt(Standing.SOURCES)), cells));
        return List.of(
                new Value.Amount(cells.stream().mapToInt(material::members).sum()),
                sources,
                number(targets.sum(cells, "sentToClass")),
                new Value.Count(Material.of(material.counted("sentToClass", period), cells)),
                new Value.Count(Material.of(material.standing(one -> isCertified(one, material)), cells)),
                new Value.Count(Material.of(material.standing(one -> one.isAt(MAKING)), cells)),
                new Value.Count(Material.of(material.standing(one -> one.isAt(SENT_UP)), cells)),
                number(target),
                expected(target, period),
                admitted,
                target.isPresent() ? new Value.Share(admitted.n(), target.getAsInt()) : Value.NOTHING,
                new Value.Count(Material.of(material.counted("admitted", period.lastYear()), cells)),
                new Value.Count(Material.of(material.counted("admitted", period.before()), cells)),
                new Value.Count(Material.of(material.standing(one -> one.isAt(Standing.PROBATION)), cells)),
                new Value.Count(Material.of(material.counted("recognised", period), cells)),
                grade(target, admitted.n()),
                cells.size() == 1 && sources.n() == 0 ? new Value.Key("reporting.progress.dry") : Value.NOTHING);
    }

    /// A certificate that has not run out, before the cell considered the admission.
    private static boolean isCertified(Standing one, Material material) {
        return one.isAt(Standing.CERTIFIED) && !one.hasRunOut(material.cut());
    }

    /// What even progress towards the target of the year would have come to by the cut date, to a tenth.
    static Value expected(OptionalInt target, Period period) {
        return target.isPresent() && target.getAsInt() > 0
                ? new Value.Amount(Math.round(target.getAsInt() * period.shareOfYear() * 10) / 10.0)
                : Value.NOTHING;
    }

    private static Value number(OptionalInt n) {
        return n.isPresent() ? new Value.Amount(n.getAsInt()) : Value.NOTHING;
    }

    /// More than the target, as much, less; nothing where none was set.
    static Value grade(OptionalInt target, int done) {
        if (target.isEmpty() || target.getAsInt() == 0) {
            return new Value.Key("reporting.grade.none");
        }
        var more = Integer.compare(done, target.getAsInt());
        return new Value.Key(
                more > 0 ? "reporting.grade.over" : more == 0 ? "reporting.grade.met" : "reporting.grade.short");
    }
}
