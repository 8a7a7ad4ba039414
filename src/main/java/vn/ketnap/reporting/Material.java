package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.OrganizationKind;

/// What one report is drawn from. Each kind of fact is read once, when first asked for, whatever the rows.
final class Material {

    /// How many years, the one asked for included, pictures look back.
    static final int YEARS = 5;

    private final Query query;
    private final List<Organization> below;
    private final Figures figures;
    private final Map<OrganizationRef, Organization> whole;
    private final Map<UUID, Trait> traits = new HashMap<>();
    private Optional<List<Standing>> standing = Optional.empty();
    private Optional<List<Fact>> histories = Optional.empty();
    private Optional<List<Fact>> facts = Optional.empty();
    private Optional<Map<OrganizationRef, Integer>> members = Optional.empty();
    private Optional<Targets> targets = Optional.empty();

    /// @param below the organisations of the part, in the order of lists
    /// @param casesOnly whether only cases are asked for: members and targets count as none and are not read
    Material(Query query, List<Organization> below, Figures figures, boolean casesOnly) {
        this(query, below, figures, byId(below));
        if (casesOnly) {
            members = Optional.of(Map.of());
            targets = Optional.of(Targets.NONE);
        }
    }

    /// Of a unit whose table is put together with those of others.
    ///
    /// @param whole everything that is put together
    Material(Query query, List<Organization> below, Figures figures, Map<OrganizationRef, Organization> whole) {
        this.query = query;
        this.below = List.copyOf(below);
        this.figures = figures;
        this.whole = whole;
    }

    Query query() {
        return query;
    }

    /// Whether something happened in what the report is about, although perhaps in another unit of it.
    boolean isWithin(Fact fact) {
        return whole.containsKey(fact.item().cell());
    }

    /// The base organisation (tổ chức cơ sở đảng) of a cell, if it lies in what the report is about.
    Optional<Organization> base(OrganizationRef cell) {
        var at = Optional.ofNullable(whole.get(cell));
        while (at.isPresent() && !at.get().kind().isBase()) {
            at = at.get().parent().map(whole::get);
        }
        return at;
    }

    static Map<OrganizationRef, Organization> byId(List<Organization> below) {
        return below.stream().collect(Collectors.toUnmodifiableMap(Organization::id, one -> one));
    }

    Period period() {
        return query.period();
    }

    LocalDate cut() {
        return query.cut();
    }

    /// The years looked at, the last of them that of the cut date.
    List<Integer> years() {
        return IntStream.rangeClosed(firstYear(), cut().getYear()).boxed().toList();
    }

    int firstYear() {
        return cut().getYear() - YEARS + 1;
    }

    /// The part and everything below it, depth first.
    List<Organization> below() {
        return below;
    }

    /// The cells of the part, and whatever else has something recorded.
    List<Organization> cells() {
        var recorded = facts().stream().map(fact -> fact.item().cell()).collect(Collectors.toSet());
        return below.stream()
                .filter(one -> one.kind().isCell() || recorded.contains(one.id()))
                .toList();
    }

    /// The cells by kind, in the order of the kinds.
    Map<OrganizationKind, List<Organization>> byKind() {
        return cells().stream()
                .sorted(Comparator.comparing(Organization::kind))
                .collect(Collectors.groupingBy(Organization::kind, LinkedHashMap::new, Collectors.toList()));
    }

    /// The acts that stand from the first day of the earliest year looked at until the cut date, in every case of which
    /// the part had any: what came of somebody is asked for wherever it happened.
    List<Fact> histories() {
        if (histories.isEmpty()) {
            var first = Stream.of(
                            query.period().lastYear().from().withDayOfYear(1),
                            query.period().before().from(),
                            cut().minusYears(YEARS - 1L).withDayOfYear(1))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            histories = Optional.of(figures.facts(refs(), first, cut()));
        }
        return histories.get();
    }

    /// Those of them that count for the part.
    List<Fact> facts() {
        if (facts.isEmpty()) {
            var refs = Set.copyOf(refs());
            facts = Optional.of(histories().stream()
                    .filter(fact -> refs.contains(fact.item().cell()))
                    .toList());
        }
        return facts.get();
    }

    /// What was counted in a period.
    List<Item> counted(String measure, Period period) {
        return facts().stream()
                .filter(fact -> fact.counts(measure, period))
                .map(Fact::item)
                .toList();
    }

    /// The acts of a kind in a period.
    List<Fact> acts(String kind, Period period) {
        return facts().stream()
                .filter(fact -> fact.kind().equals(kind) && period.holds(fact.on()))
                .toList();
    }

    /// How far every case had come at the cut date.
    List<Standing> standing() {
        if (standing.isEmpty()) {
            standing = Optional.of(figures.standing(refs(), cut()));
        }
        return standing.get();
    }

    /// The cases that stood so at the cut date.
    List<Item> standing(Predicate<Standing> wanted) {
        return standing().stream().filter(wanted).map(Standing::item).toList();
    }

    /// The stages that ended in the period.
    List<Standing> ended() {
        return figures.ended(refs(), period().from(), period().to());
    }

    /// Members of a cell on the cut date.
    int members(Organization cell) {
        return members().getOrDefault(cell.id(), 0);
    }

    /// Members of the whole part on the cut date.
    int membersAtEnd() {
        return sum(members());
    }

    /// Members of the whole part the day before the period began.
    int membersBefore() {
        return sum(figures.members(refs(), period().from().minusDays(1)));
    }

    /// How the members of the part changed in the period beside what acts of cases made and ended.
    MemberChanges changes() {
        return figures.changes(refs(), whole.keySet(), period());
    }

    private Map<OrganizationRef, Integer> members() {
        if (members.isEmpty()) {
            members = Optional.of(figures.members(refs(), cut()));
        }
        return members.get();
    }

    private static int sum(Map<OrganizationRef, Integer> members) {
        return members.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The targets in force on the cut date for its year.
    Targets targets() {
        if (targets.isEmpty()) {
            targets = Optional.of(figures.targets(refs(), cut().getYear(), cut()));
        }
        return targets.get();
    }

    /// Reads what is known of these persons, all at once.
    void know(Stream<Item> items) {
        var unknown =
                items.map(Item::person).filter(one -> !traits.containsKey(one)).collect(Collectors.toSet());
        unknown.forEach(one -> traits.put(one, Trait.UNKNOWN));
        traits.putAll(figures.traits(unknown));
    }

    Trait trait(Item item) {
        if (!traits.containsKey(item.person())) {
            know(Stream.of(item));
        }
        return traits.getOrDefault(item.person(), Trait.UNKNOWN);
    }

    Map<UUID, Figures.Named> names(Collection<Item> items) {
        return figures.names(items.stream().map(Item::caseId).collect(Collectors.toSet()));
    }

    static List<Item> of(List<Item> items, Collection<Organization> cells) {
        var refs = cells.stream().map(Organization::id).collect(Collectors.toSet());
        return items.stream().filter(item -> refs.contains(item.cell())).toList();
    }

    private List<OrganizationRef> refs() {
        return below.stream().map(Organization::id).toList();
    }
}
