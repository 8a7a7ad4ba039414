package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;

/// R5, probationary members at the cut date and when their probation ends (đảng viên dự bị và hạn chuyển), the earliest
/// first. Names only where the viewer may see them.
@Component
class ProbationReport implements Report {

    private static final List<Table.Column> COLUMNS = List.of(
            Table.words("cell"),
            Table.words("ceremony"),
            Table.words("due"),
            Table.number("days"),
            Table.words("class"),
            Table.words("helper"));

    private static final List<Table.Column> BY_UNITS = Stream.of(
                    "all", "over", "soon", "next", "later", "class", "no-class")
            .map(Table::counted)
            .toList();

    /// In days.
    private static final int SOON = 30;

    @Override
    public String code() {
        return "probation";
    }

    @Override
    public Table draw(Material material) {
        var probation = material.standing().stream()
                .filter(one -> one.isAt(Standing.PROBATION))
                .sorted(Comparator.comparing(one -> one.endsOn().orElse(LocalDate.MAX)))
                .toList();
        var names = material.names(probation.stream().map(Standing::item).toList());
        var cells = material.cells().stream().collect(Collectors.toMap(Organization::id, Organization::name));
        var rows = probation.stream()
                .map(one -> {
                    var name = Optional.ofNullable(names.get(one.item().caseId()));
                    return new Table.Row(
                            one.item().caseId().toString(),
                            name.<Value>map(named -> new Value.Named(named.person(), named.name()))
                                    .orElse(new Value.Key("reporting.hidden")),
                            false,
                            List.of(
                                    new Value.Words(
                                            cells.getOrDefault(one.item().cell(), "")),
                                    ceremony(one, material),
                                    one.endsOn().<Value>map(Value.Day::new).orElse(Value.NOTHING),
                                    one.endsOn()
                                            .<Value>map(end ->
                                                    new Value.Amount(ChronoUnit.DAYS.between(material.cut(), end)))
                                            .orElse(Value.NOTHING),
                                    new Value.Key(hasClass(one, material) ? "reporting.yes" : "reporting.not-yet"),
                                    name.<Value>map(named -> new Value.Words(named.helper()))
                                            .orElse(Value.NOTHING)));
                })
                .toList();
        return new Table(code(), COLUMNS, rows, Optional.empty(), List.of("reporting.probation.note"));
    }

    @Override
    public boolean isByUnits() {
        return true;
    }

    /// How many there are, how many of them are overdue or due soon, and how many have been to the class.
    @Override
    public Table part(Material material) {
        var soon = material.cut().plusDays(SOON);
        var end = material.cut().plusDays(Reports.DAYS_AHEAD);
        return Table.line(
                "probation-units",
                BY_UNITS,
                List.of(
                        count(material, _ -> true),
                        count(material, one -> one.hasRunOut(material.cut())),
                        count(material, one -> isDue(one, day -> !day.isBefore(material.cut()) && !day.isAfter(soon))),
                        count(material, one -> isDue(one, day -> day.isAfter(soon) && !day.isAfter(end))),
                        count(material, one -> !isDue(one, day -> !day.isAfter(end))),
                        count(material, one -> hasClass(one, material)),
                        count(material, one -> !hasClass(one, material))),
                List.of("reporting.probation-units.note"));
    }

    private static boolean isDue(Standing one, Predicate<LocalDate> when) {
        return one.endsOn().filter(when).isPresent();
    }

    private static Value count(Material material, Predicate<Standing> wanted) {
        return new Value.Count(material.standing(one -> one.isAt(Standing.PROBATION) && wanted.test(one)));
    }

    /// The last ceremony by the cut date, although the decision may have been annulled later; none
    /// where it was annulled by then and is to be held again, so that no probation runs. One before
    /// the years looked at is not known here.
    private static Value ceremony(Standing one, Material material) {
        if (one.endsOn().isEmpty()) {
            return Value.NOTHING;
        }
        return material.histories().stream()
                .filter(fact -> fact.kind().equals("ceremony-held")
                        && fact.item().caseId().equals(one.item().caseId()))
                .reduce((_, later) -> later)
                .<Value>map(fact -> new Value.Day(fact.on()))
                .orElse(Value.NOTHING);
    }

    private static boolean hasClass(Standing one, Material material) {
        return material.histories().stream()
                .anyMatch(fact -> fact.kind().equals("new-member-class-certified")
                        && fact.item().caseId().equals(one.item().caseId()));
    }
}
