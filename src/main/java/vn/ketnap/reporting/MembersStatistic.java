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
        var others = material.changes();
        var diedInAll = died.size() + others.died();
        var struckOffInAll = struckOff.size() + others.struckOff();
        var more = admitted.size() + others.came() + others.restored();
        var less = diedInAll + others.expelled() + struckOffInAll + others.resigned() + others.went();
        return new Table(
                code(),
                COLUMNS,
                List.of(
                        row("forward", true, before),
                        row("more", true, more),
                        row("admitted", admitted),
                        row("moved-in", false, others.came()),
                        row("restored", false, others.restored()),
                        row("less", true, less),
                        row("died", false, diedInAll),
                        row("died-of-cases", died),
                        row("expelled", false, others.expelled()),
                        row("struck-off", false, struckOffInAll),
                        row("struck-off-probationary", false, struckOff.size() + others.onProbation()),
                        row("struck-off-of-cases", struckOff),
                        row("resigned", false, others.resigned()),
                        row("moved-out", false, others.went()),
                        row("other", true, after - before - more + less),
                        row("end", true, after)),
                Optional.empty(),
                List.of("reporting.bieu-1.note"));
    }

    private Table.Row row(String key, List<Item> cases) {
        return row(key, false, new Value.Count(cases));
    }

    private Table.Row row(String key, boolean group, int n) {
        return row(key, group, new Value.Amount(n));
    }

    private Table.Row row(String key, boolean group, Value value) {
        return new Table.Row(key, new Value.Key("reporting." + code() + "." + key), group, List.of(value));
    }

    /// What acts of cases ended. Whoever died before a ceremony was no member.
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
