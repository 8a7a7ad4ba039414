package vn.ketnap.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /// The last ceremony by the cut date, although the decision may have been annulled later; one
    /// before the years looked at is not known here.
    private static Value ceremony(Standing one, Material material) {
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
