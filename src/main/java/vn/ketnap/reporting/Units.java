package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// The figures of a committee with many cells, by the units directly under it (đơn vị trực thuộc):
/// drawn from sums, not from cases, so that a nation answers as soon as a ward. The tree is that of
/// today, whatever the cut date: what merged units did before counts for the unit they are in now.
///
/// @param total the whole committee
/// @param lines its committees as they stand today, and what is left over beside them, as of cells
///     directly under it
/// @param years the years looked at
/// @param months admissions by month of the year of the cut date and of the year before
/// @param steps how often each step was done in these years
public record Units(
        Query query,
        Line total,
        List<Line> lines,
        List<Integer> years,
        List<Overview.Month> months,
        List<Overview.Reached> steps) {

    /// One unit.
    ///
    /// @param unit nothing for the whole committee, and for what is left over beside its units
    /// @param standing how many stood at a stage, had overrun, and how many cells had sources, at the cut date
    /// @param admitted admissions of each of the years looked at
    public record Line(
            Optional<Organization> unit,
            Counts counts,
            int lastYear,
            int before,
            Map<String, Integer> standing,
            List<Integer> admitted,
            int cells,
            OptionalInt target) {

        public Line {
            standing = Map.copyOf(standing);
            admitted = List.copyOf(admitted);
        }

        int at(List<String> stages) {
            return stages.stream()
                    .mapToInt(stage -> standing.getOrDefault("at-" + stage, 0))
                    .sum();
        }

        public int sources() {
            return at(Standing.SOURCES);
        }

        public int probation() {
            return at(Standing.PROBATION);
        }

        public int overdue() {
            return standing.getOrDefault("overdue", 0);
        }

        /// Cells without anybody on the way to admission.
        public int dry() {
            return Math.max(0, cells - standing.getOrDefault("source-cells", 0));
        }

        private Line minus(List<Line> parts) {
            var rest = new HashMap<String, Integer>(counts.byMeasure());
            var stood = new HashMap<>(standing);
            for (var part : parts) {
                part.counts().byMeasure().forEach((word, n) -> rest.merge(word, -n, Integer::sum));
                part.standing().forEach((word, n) -> stood.merge(word, -n, Integer::sum));
            }
            return new Line(
                    Optional.empty(),
                    new Counts(rest),
                    lastYear - parts.stream().mapToInt(Line::lastYear).sum(),
                    before - parts.stream().mapToInt(Line::before).sum(),
                    stood,
                    IntStream.range(0, admitted.size())
                            .mapToObj(i -> admitted.get(i)
                                    - parts.stream()
                                            .mapToInt(part -> part.admitted().get(i))
                                            .sum())
                            .toList(),
                    cells - parts.stream().mapToInt(Line::cells).sum(),
                    OptionalInt.empty());
        }

        private boolean isEmpty() {
            return cells <= 0
                    && counts.isEmpty()
                    && lastYear == 0
                    && standing.values().stream().allMatch(n -> n == 0)
                    && admitted.stream().allMatch(n -> n == 0);
        }
    }

    /// The sums of a committee in which nothing happened, for all [periods][#periods].
    private static final List<Map<String, Integer>> NOTHING = Collections.nCopies(4 + Material.YEARS, Map.of());

    /// The steps of which it is told how often they were done.
    static final List<String> STEPS =
            List.of("introduced", "listed", "sentToClass", "certified", "applied", "admitted");

    public Units {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
        months = List.copyOf(months);
        steps = List.copyOf(steps);
    }

    /// @param today the day whose tree it is
    static Units read(Query query, Organizations organizations, NodeFigures figures, LocalDate today) {
        var units = organizations.children(query.part().id(), today).stream()
                .filter(one -> one.kind().isCommittee())
                .toList();
        var all = Stream.concat(Stream.of(query.part()), units.stream())
                .map(Organization::id)
                .toList();
        var years = IntStream.rangeClosed(
                        query.cut().getYear() - Material.YEARS + 1, query.cut().getYear())
                .boxed()
                .toList();
        var sums = figures.sums(all, periods(query, years));
        var targets = figures.targets(all, query.cut().getYear(), query.cut());
        var months = months(query, figures);
        var total = line(Optional.empty(), query.part(), sums, targets, organizations, today);
        var lines = new ArrayList<Line>();
        units.forEach(unit -> lines.add(line(Optional.of(unit), unit, sums, targets, organizations, today)));
        var rest = total.minus(lines);
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        var inYears = sums.getOrDefault(query.part().id(), NOTHING).subList(4, 4 + Material.YEARS);
        return new Units(query, total, lines, years, months, steps(inYears));
    }

    private static List<Overview.Reached> steps(List<Map<String, Integer>> years) {
        return STEPS.stream()
                .map(step -> new Overview.Reached(
                        step,
                        years.stream()
                                .mapToInt(sums -> sums.getOrDefault(step, 0))
                                .sum()))
                .toList();
    }

    private static List<Period> periods(Query query, List<Integer> years) {
        var period = query.period();
        return Stream.concat(
                        Stream.of(
                                period,
                                period.lastYear(),
                                period.before(),
                                new Period(NodeFigures.BEGINNING, query.cut())),
                        years.stream()
                                .map(year -> new Period(
                                        LocalDate.of(year, 1, 1),
                                        year == query.cut().getYear() ? query.cut() : LocalDate.of(year, 12, 31))))
                .toList();
    }

    private static Line line(
            Optional<Organization> unit,
            Organization one,
            Map<OrganizationRef, List<Map<String, Integer>>> sums,
            Map<OrganizationRef, Integer> targets,
            Organizations organizations,
            LocalDate today) {
        var of = sums.getOrDefault(one.id(), NOTHING);
        var target = targets.get(one.id());
        return new Line(
                unit,
                Counts.in(of.get(0)),
                admitted(of.get(1)),
                admitted(of.get(2)),
                of.get(3),
                of.subList(4, of.size()).stream().map(Units::admitted).toList(),
                organizations.cellsBelow(one.id(), today),
                target == null ? OptionalInt.empty() : OptionalInt.of(target));
    }

    private static int admitted(Map<String, Integer> sums) {
        return sums.getOrDefault("admitted", 0);
    }

    /// The last day of a month, the cut date where that falls into it.
    private static LocalDate lastOf(YearMonth month, LocalDate cut) {
        return month.equals(YearMonth.from(cut)) ? cut : month.atEndOfMonth();
    }

    private static List<Overview.Month> months(Query query, NodeFigures figures) {
        var year = query.cut().getYear();
        var periods = Stream.of(year, year - 1)
                .flatMap(of -> IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(of, month)))
                .map(month -> new Period(month.atDay(1), lastOf(month, query.cut())))
                .toList();
        var sums = figures.sums(List.of(query.part().id()), periods)
                .getOrDefault(query.part().id(), Collections.nCopies(periods.size(), Map.of()));
        return IntStream.range(0, 12)
                .mapToObj(i -> new Overview.Month(
                        i + 1,
                        periods.get(i).from().isAfter(query.cut()) ? 0 : admitted(sums.get(i)),
                        admitted(sums.get(i + 12))))
                .toList();
    }
}
