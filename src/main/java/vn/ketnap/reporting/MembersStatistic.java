package vn.ketnap.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The official table of how the number of members changed (Biểu 1, F-BC-01): brought forward, more, less, at the end;
/// end = brought forward + more − less by construction. What the acts do not explain stands in a row of its own.
@Component
class MembersStatistic implements Report {

    private static final List<Table.Column> COLUMNS = List.of(Table.counted("n"));

    @Override
    public String code() {
        return "bieu-1";
    }

    @Override
    public Table draw(Material material) {
        var admitted = material.counted("admitted", material.period());
        var died = items("died", material);
        var struckOff = items("struck-off", material);
        var before = material.membersBefore();
        var after = material.membersAtEnd();
        var moved = material.moved();
        var other = after - before - admitted.size() - moved.came() + died.size() + struckOff.size() + moved.went();
        return new Table(
                code(),
                COLUMNS,
                List.of(
                        row("forward", true, new Value.Amount(before)),
                        row("admitted", false, new Value.Count(admitted)),
                        row("moved-in", false, new Value.Amount(moved.came())),
                        row("died", false, new Value.Count(died)),
                        row("struck-off", false, new Value.Count(struckOff)),
                        row("moved-out", false, new Value.Amount(moved.went())),
                        row("other", false, new Value.Amount(other)),
                        row("end", true, new Value.Amount(after))),
                Optional.empty(),
                List.of("reporting.bieu-1.note"));
    }

    private Table.Row row(String key, boolean group, Value value) {
        return new Table.Row(key, new Value.Key("reporting." + code() + "." + key), group, List.of(value));
    }

    /// Members through a case only: what ends the membership of others is no step of a case. Whoever died before a
    /// ceremony was no member.
    private static List<Item> items(String kind, Material material) {
        return material.acts(kind, material.period()).stream()
                .map(Fact::item)
                .filter(item -> material.histories().stream()
                        .anyMatch(fact -> fact.measure().equals("admitted")
                                && fact.item().caseId().equals(item.caseId())
                                && !fact.on().isAfter(item.day())))
                .toList();
    }
}
