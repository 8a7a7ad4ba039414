package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.ketnap.organization.Organization;

/// The results of a period for a part of the tree (kết quả một kỳ), in total and by cell, or by the
/// units of a committee with very many cells.
///
/// @param from the first day counted
/// @param to the last day counted
public record Results(LocalDate from, LocalDate to, Organization organisation, Counts total, List<CellLine> byCell) {

    /// One cell's line.
    public record CellLine(Organization cell, Counts counts) {}

    static Results of(Material material) {
        var period = material.period();
        var lines = material.cells().stream()
                .map(cell -> new CellLine(cell, Counts.of(material, cell)))
                .toList();
        var total = lines.stream().map(CellLine::counts).reduce(Counts.NONE, Counts::plus);
        return new Results(period.from(), period.to(), material.query().part(), total, lines);
    }

    static Results of(Units units) {
        var period = units.query().period();
        return new Results(
                period.from(),
                period.to(),
                units.query().part(),
                units.total().counts(),
                units.lines().stream()
                        .map(line ->
                                new CellLine(line.unit().orElse(units.query().part()), line.counts()))
                        .toList());
    }

    public Results {
        byCell = List.copyOf(byCell);
    }

    /// The cells with most of a measure, the most first; cells without any are left out.
    public List<CellLine> leading(String measure) {
        return byCell.stream()
                .filter(line -> line.counts().of(measure) > 0)
                .sorted(Comparator.comparingInt((CellLine line) -> line.counts().of(measure))
                        .reversed())
                .toList();
    }
}
