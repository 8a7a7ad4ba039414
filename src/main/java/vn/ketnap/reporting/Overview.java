package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.ketnap.organization.Organization;

/// What leaders look at for two minutes (Chỉ tiêu và báo cáo): the year against its target, cells that
/// are dry, years compared, where people get stuck. Every figure is a count of cases that can be
/// listed.
///
/// @param total the whole part against the target of the year
/// @param cells the same for each cell
/// @param years cells, or units, and the years of their admissions, those whose last one lies longest
///     back first
/// @param months admissions by month of the year of the cut date and of the year before
/// @param reached how many of those introduced in the years looked at came to which step since
/// @param nowAt how many stood at which stage at the cut date
/// @param dry cells without a source at the cut date, where they are few enough to be told one by one
/// @param overdue probationary members whose twelve months were over at the cut date, where cases are
///     told
/// @param size how many of these there are in all
/// @param units the same by unit, of a committee with more cells than can be looked at one by one; then
///     there is no
/// [#reached], but how often each step was done
public record Overview(
        Query query,
        Bar total,
        List<Bar> cells,
        List<Integer> shownYears,
        List<Years> years,
        List<Month> months,
        List<Reached> reached,
        List<NowAt> nowAt,
        List<Organization> dry,
        List<Item> overdue,
        Size size,
        Optional<Units> units) {

    /// How many cells there are, how many of them have no source, and how many probations were overdue.
    public record Size(int cells, int dry, int overdue) {}

    /// Progress towards one target.
    ///
    /// @param label empty for the whole part
    /// @param before admitted in the period just before
    /// @param expected the target's share of the year that has gone by, in persons
    public record Bar(
            Optional<Organization> label, int done, OptionalInt target, int lastYear, int before, double expected) {

        /// Small targets are read as single persons, not as shares.
        public boolean isOfFew() {
            return target.orElse(0) <= 3 && done <= 3 && lastYear <= 3;
        }

        /// The right end of the bar, in persons.
        public int scale() {
            return isOfFew() ? 3 : Math.max(Math.max(done, lastYear), target.orElse(0)) + 1;
        }

        /// Persons behind what would be even progress; none when on course or without a target.
        public int behind() {
            return target.isEmpty() ? 0 : (int) Math.max(0, Math.round(expected) - done);
        }

        public Value grade() {
            return ProgressReport.grade(target, done);
        }
    }

    /// Admissions of a cell or a unit by year, and the year of the last of them if it is known.
    public record Years(Organization cell, List<Integer> admitted, Optional<Integer> last) {

        /// Years between the last admission and the cut; nothing where none is known.
        public Optional<Integer> since(LocalDate cut) {
            return last.map(year -> cut.getYear() - year);
        }
    }

    public record Month(int month, int thisYear, int lastYear) {}

    public record Reached(String measure, int n) {}

    /// How many stood at a stage at the cut date.
    public record NowAt(String stage, int n) {}

    public Overview {
        cells = List.copyOf(cells);
        shownYears = List.copyOf(shownYears);
        years = List.copyOf(years);
        months = List.copyOf(months);
        reached = List.copyOf(reached);
        nowAt = List.copyOf(nowAt);
        dry = List.copyOf(dry);
        overdue = List.copyOf(overdue);
    }

    /// The distance between the lines of the picture of months, so that there are six at most.
    public int step() {
        var most = months.stream()
                .mapToInt(one -> Math.max(one.thisYear(), one.lastYear()))
                .max()
                .orElse(0);
        var step = 1;
        for (var i = 0; most / step > 6; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    static Overview of(Material material) {
        var cells = material.cells();
        var cut = material.cut();
        var sources = material.standing(one -> one.isAt(Standing.SOURCES));
        var bars = cells.stream()
                .map(cell -> bar(Optional.of(cell), List.of(cell), material))
                .toList();
        var dry = cells.stream()
                .filter(cell -> cell.kind().isCell()
                        && Material.of(sources, List.of(cell)).isEmpty())
                .toList();
        var overdue = material.standing(one -> one.isAt(Standing.PROBATION) && one.hasRunOut(cut));
        return new Overview(
                material.query(),
                bar(Optional.empty(), cells, material),
                bars,
                material.years(),
                cells.stream()
                        .sorted(Comparator.comparing(cell ->
                                DryCellsReport.lastAdmission(cell, material).orElse(LocalDate.MIN)))
                        .map(cell -> years(cell, material))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(month, material))
                        .toList(),
                reached(ReachedSteps.of(material)),
                nowAt(stage ->
                        material.standing(one -> one.stage().equals(stage)).size()),
                dry,
                overdue,
                new Size(bars.size(), dry.size(), overdue.size()),
                Optional.empty());
    }

    static Overview of(Units units) {
        var total = units.total();
        return new Overview(
                units.query(),
                bar(total, units.query()),
                units.lines().stream()
                        .filter(line -> line.unit().isPresent())
                        .map(line -> bar(line, units.query()))
                        .toList(),
                units.years(),
                units.lines().stream()
                        .flatMap(line -> line.unit().stream().map(unit -> years(unit, line, units.years())))
                        .sorted(Comparator.comparing(one -> one.last().orElse(0)))
                        .toList(),
                units.months(),
                List.of(),
                nowAt(stage -> total.at(List.of(stage))),
                List.of(),
                List.of(),
                new Size(total.cells(), total.dry(), total.overdue()),
                Optional.of(units));
    }

    private static Bar bar(Units.Line line, Query query) {
        return new Bar(
                line.unit(),
                line.counts().of("admitted"),
                line.target(),
                line.lastYear(),
                line.before(),
                line.target().orElse(0) * query.period().shareOfYear());
    }

    private static List<NowAt> nowAt(ToIntFunction<String> counted) {
        return Standing.ON_THE_WAY.stream()
                .map(stage -> new NowAt(stage, counted.applyAsInt(stage)))
                .toList();
    }

    private static Bar bar(Optional<Organization> label, List<Organization> of, Material material) {
        var period = material.period();
        var target = material.targets().sum(of, "admitted");
        return new Bar(
                label,
                Material.of(material.counted("admitted", period), of).size(),
                target,
                Material.of(material.counted("admitted", period.lastYear()), of).size(),
                Material.of(material.counted("admitted", period.before()), of).size(),
                target.orElse(0) * period.shareOfYear());
    }

    private static List<Reached> reached(ReachedSteps steps) {
        return ReachedSteps.STEPS.stream()
                .map(step -> new Reached(step, steps.to(step).size()))
                .toList();
    }

    private static Years years(Organization cell, Material material) {
        var years = material.facts().stream()
                .filter(fact ->
                        fact.measure().equals("admitted") && fact.item().cell().equals(cell.id()))
                .map(fact -> fact.on().getYear())
                .toList();
        return new Years(
                cell,
                material.years().stream()
                        .map(year -> Collections.frequency(years, year))
                        .toList(),
                years.isEmpty() ? Optional.empty() : Optional.of(years.getLast()));
    }

    private static Years years(Organization unit, Units.Line line, List<Integer> years) {
        return new Years(
                unit,
                line.admitted(),
                IntStream.range(0, years.size())
                        .filter(i -> line.admitted().get(i) > 0)
                        .mapToObj(years::get)
                        .reduce((_, later) -> later));
    }

    private static Month month(int month, Material material) {
        var year = material.cut().getYear();
        return new Month(
                month,
                admittedIn(YearMonth.of(year, month), material),
                admittedIn(YearMonth.of(year - 1, month), material));
    }

    private static int admittedIn(YearMonth month, Material material) {
        return material.counted("admitted", new Period(month.atDay(1), month.atEndOfMonth()))
                .size();
    }
}
