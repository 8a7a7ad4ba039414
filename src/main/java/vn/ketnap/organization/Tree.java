package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Vietnamese;

/// Every organisation in every period, and who ever stood above whom: small, read whole, asked by day.
final class Tree {

    private static final Comparator<Organization> AS_LISTED =
            Comparator.comparing(Organization::kind).thenComparing(Organization::code);

    private static final Comparator<Organization> BY_FIRST_DAY =
            Comparator.comparing(one -> one.span().from());

    private final Map<OrganizationRef, List<Organization>> periods = new LinkedHashMap<>();
    private final Map<OrganizationRef, Set<OrganizationRef>> ancestors;

    /// @param written all periods that count, in the order they were written
    Tree(List<Organization> written, Map<OrganizationRef, Set<OrganizationRef>> ancestors) {
        written.forEach(
                one -> periods.computeIfAbsent(one.id(), _ -> new ArrayList<>()).add(one));
        this.ancestors = ancestors;
    }

    /// What was written last and holds on the day; a later period ends the one before it.
    Optional<Organization> find(OrganizationRef id, LocalDate day) {
        return periods.getOrDefault(id, List.of()).reversed().stream()
                .filter(one -> !one.span().from().isAfter(day))
                .max(Comparator.comparing(one -> one.span().from()))
                .filter(one -> one.span().contains(day));
    }

    Stream<Organization> on(LocalDate day) {
        return periods.keySet().stream().flatMap(id -> find(id, day).stream());
    }

    /// The last thing known of an organisation, whether it still exists or not.
    Optional<Organization> latest(OrganizationRef id) {
        return Optional.ofNullable(periods.get(id)).map(List::getLast);
    }

    Stream<Organization> latest() {
        return periods.values().stream().map(List::getLast);
    }

    /// Every period as it was written, the latest day first; of those that begin on one day, what was written last.
    List<Period> history(OrganizationRef id) {
        var later = new ArrayList<Period>();
        var written = periods.getOrDefault(id, List.of()).reversed().stream()
                .sorted(BY_FIRST_DAY.reversed())
                .toList();
        for (var one : written) {
            later.add(Period.before(one, later));
        }
        return List.copyOf(later);
    }

    /// The days on which something is said of an organisation anew, in order.
    List<LocalDate> turns(OrganizationRef id) {
        return periods.getOrDefault(id, List.of()).stream()
                .map(one -> one.span().from())
                .distinct()
                .sorted()
                .toList();
    }

    /// The day itself and every later day on which the tree changes.
    List<LocalDate> from(LocalDate day) {
        var turns = periods.keySet().stream().flatMap(id -> turns(id).stream()).filter(turn -> turn.isAfter(day));
        return Stream.concat(Stream.of(day), turns).distinct().sorted().toList();
    }

    List<Organization> mentioning(String words, LocalDate day) {
        var folded = Vietnamese.fold(words);
        return on(day).filter(one -> Stream.concat(Stream.of(one.name(), one.code()), one.aliases().stream())
                        .anyMatch(name -> Vietnamese.fold(name).contains(folded)))
                .sorted(AS_LISTED)
                .toList();
    }

    List<Organization> absentBelow(OrganizationRef root, LocalDate day) {
        return latest().filter(
                        one -> isBelow(one.id(), root) && find(one.id(), day).isEmpty())
                .sorted(AS_LISTED)
                .toList();
    }

    boolean isBelow(OrganizationRef one, OrganizationRef other) {
        return one.equals(other) || ancestors.getOrDefault(one, Set.of()).contains(other);
    }

    List<Organization> named(String words, LocalDate day) {
        var folded = Vietnamese.fold(words);
        return on(day).filter(one -> Vietnamese.fold(one.name()).equals(folded)
                        || Vietnamese.fold(one.code()).equals(folded)
                        || one.aliases().stream()
                                .anyMatch(alias -> Vietnamese.fold(alias).equals(folded)))
                .toList();
    }

    List<Organization> roots(LocalDate day) {
        var present = on(day).toList();
        return present.stream()
                .filter(one -> one.parent().isEmpty()
                        || present.stream()
                                .noneMatch(
                                        other -> other.id().equals(one.parent().get())))
                .sorted(AS_LISTED)
                .toList();
    }

    /// Depth first, the root first.
    List<Organization> below(OrganizationRef root, LocalDate day) {
        var children = new HashMap<OrganizationRef, List<Organization>>();
        on(day).forEach(one -> one.parent()
                .ifPresent(parent ->
                        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(one)));
        var found = new ArrayList<Organization>();
        find(root, day).ifPresent(one -> walk(one, children, found));
        return found;
    }

    private static void walk(
            Organization one, Map<OrganizationRef, List<Organization>> children, List<Organization> found) {
        if (found.contains(one)) {
            return;
        }
        found.add(one);
        children.getOrDefault(one.id(), List.of()).stream()
                .sorted(AS_LISTED)
                .forEach(child -> walk(child, children, found));
    }

    Levels levels(OrganizationRef cell, LocalDate day) {
        var own = find(cell, day).or(() -> latest(cell)).orElseThrow();
        var above = above(own, day);
        var base = first(above, OrganizationKind.BASE_COMMITTEE);
        return new Levels(
                own.kind(),
                on(day).anyMatch(one -> one.kind() == OrganizationKind.YOUTH_UNION && serves(one, own, above)),
                on(day).anyMatch(one -> one.kind() == OrganizationKind.TRADE_UNION && isUnionOf(one, own, above)),
                first(above, OrganizationKind.SECTION_COMMITTEE).isPresent(),
                base.map(Organization::delegated).orElse(false),
                base.map(Organization::id),
                first(above, OrganizationKind.DECIDING_COMMITTEE)
                        .or(() -> first(above, OrganizationKind.PROVINCE_COMMITTEE))
                        .map(Organization::id));
    }

    private List<Organization> above(Organization one, LocalDate day) {
        var above = new ArrayList<Organization>();
        var next = one.parent().flatMap(parent -> find(parent, day));
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = next.get().parent().flatMap(parent -> find(parent, day));
        }
        return above;
    }

    private static Optional<Organization> first(List<Organization> above, OrganizationKind kind) {
        return above.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /// A mass organisation of the cell, or of a committee above it.
    private static boolean serves(Organization mass, Organization cell, List<Organization> above) {
        return mass.parent()
                .filter(parent -> parent.equals(cell.id())
                        || above.stream().anyMatch(one -> one.id().equals(parent)))
                .isPresent();
    }

    /// A trade union exists where it hangs under the cell, or under the committee and bears the cell's name: the union
    /// of the ward's office is that of the office's cell, not of the residential groups.
    private static boolean isUnionOf(Organization union, Organization cell, List<Organization> above) {
        var plain = Vietnamese.fold(cell.name()).replaceFirst("^chi bo ", "");
        return union.parent().filter(cell.id()::equals).isPresent()
                || (serves(union, cell, above) && Vietnamese.fold(union.name()).contains(plain));
    }
}
