package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ketnap.organization.Organization;

/// What leaders look at for two minutes (Chỉ tiêu và báo cáo): the year against its target, cells that are dry, years
/// compared, where people get stuck. Every figure is a count of cases that can be listed.
///
/// @param total the whole part against the target of the year
/// @param cells the same for each cell
/// @param years cells and the years of their admissions, those whose last one lies longest back first
/// @param months admissions by month of the year of the cut date and of the year before
/// @param reached how many of those introduced in the years looked at came to which step since
/// @param nowAt how many stood at which stage at the cut date
/// @param dry cells without a source at the cut date
/// @param overdue probationary members whose twelve months were over at the cut date
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
        List<Item> overdue) {

    private static final List<String> STAGES = Stream.of(List.of("introduced"), Standing.SOURCES, Standing.PROBATION)
            .flatMap(List::stream)
            .toList();

    /// Progress towards one target.
    ///
    /// @param label empty for the whole part
    /// @param expected the target's share of the year that has gone by, in persons
    public record Bar(Optional<Organization> label, int done, OptionalInt target, int lastYear, double expected) {

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

    /// A cell's admissions by year, and the last of them if it is known.
    public record Years(Organization cell, List<Integer> admitted, Optional<LocalDate> last) {

        /// Years between the last admission and the cut; nothing where none is known.
        public Optional<Integer> since(LocalDate cut) {
            return last.map(day -> cut.getYear() - day.getYear());
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

    static Overview of(Material material) {
        var cells = material.cells();
        var cut = material.cut();
        var sources = material.standing(one -> one.isAt(Standing.SOURCES));
        var firstYear = cut.getYear() - Material.YEARS + 1;
        return new Overview(
                material.query(),
                bar(Optional.empty(), cells, material),
                cells.stream()
                        .map(cell -> bar(Optional.of(cell), List.of(cell), material))
                        .toList(),
                IntStream.rangeClosed(firstYear, cut.getYear()).boxed().toList(),
                cells.stream()
                        .map(cell -> years(cell, firstYear, material))
                        .sorted(Comparator.comparing(one -> one.last().orElse(LocalDate.MIN)))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(month, material))
                        .toList(),
                reached(material),
                STAGES.stream()
                        .map(stage -> new NowAt(
                                stage,
                                material.standing(one -> one.stage().equals(stage))
                                        .size()))
                        .toList(),
                cells.stream()
                        .filter(cell -> cell.kind().isCell()
                                && Material.of(sources, List.of(cell)).isEmpty())
                        .toList(),
                material.standing(one -> one.isAt(Standing.PROBATION) && one.hasRunOut(cut)));
    }

    private static Bar bar(Optional<Organization> label, List<Organization> of, Material material) {
        var period = material.period();
        var target = material.targets().sum(of, "admitted");
        return new Bar(
                label,
                Material.of(material.counted("admitted", period), of).size(),
                target,
                Material.of(material.counted("admitted", period.lastYear()), of).size(),
                target.orElse(0) * period.shareOfYear());
    }

    private static Years years(Organization cell, int firstYear, Material material) {
        var days = material.facts().stream()
                .filter(fact ->
                        fact.measure().equals("admitted") && fact.item().cell().equals(cell.id()))
                .map(Fact::on)
                .toList();
        return new Years(
                cell,
                IntStream.rangeClosed(firstYear, material.cut().getYear())
                        .mapToObj(year -> (int) days.stream()
                                .filter(day -> day.getYear() == year)
                                .count())
                        .toList(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
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

    /// Of the cases that began in the years looked at, how many came to each step or past it.
    private static List<Reached> reached(Material material) {
        var steps = List.of(
                Set.of("introduced", "listed"),
                Set.of("sentToClass"),
                Set.of("certified"),
                Set.of("applied"),
                Set.of("admitted"));
        var words = List.of("introduced", "sentToClass", "certified", "applied", "admitted");
        var furthest = new HashMap<UUID, Integer>();
        var begun = new HashSet<UUID>();
        var here = Set.copyOf(material.facts());
        for (var fact : material.histories()) {
            for (var i = 0; i < steps.size(); i++) {
                if (steps.get(i).contains(fact.measure())) {
                    furthest.merge(fact.item().caseId(), i, Math::max);
                    if (i == 0 && here.contains(fact)) {
                        begun.add(fact.item().caseId());
                    }
                }
            }
        }
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Reached(words.get(i), (int) begun.stream()
                        .filter(one -> furthest.getOrDefault(one, 0) >= i)
                        .count()))
                .toList();
    }
}
