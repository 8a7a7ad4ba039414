package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Vietnamese;

/// Every organisation in every period, and who ever stood above whom: small, read whole, asked by day.
final class Tree {

    private static final Comparator<Organization> AS_LISTED =
            Comparator.comparing(Organization::kind).thenComparing(Organization::code);

    private static final Comparator<Organization> BY_FIRST_DAY =
            Comparator.comparing(one -> one.span().from());

    private final Map<OrganizationRef, List<Organization>> periods = new LinkedHashMap<>();
    private final Map<OrganizationRef, Set<OrganizationRef>> everBelow = new HashMap<>();
    private final Map<String, OrganizationRef> codes = new HashMap<>();
    private final Map<OrganizationRef, Set<OrganizationRef>> ancestors;
    private final AtomicReference<@Nullable Map<String, Set<OrganizationRef>>> called = new AtomicReference<>();
    private final AtomicReference<@Nullable StandingTree> standing = new AtomicReference<>();

    /// @param written all periods that count, in the order they were written
    Tree(List<Organization> written, Map<OrganizationRef, Set<OrganizationRef>> ancestors) {
        for (var one : written) {
            periods.computeIfAbsent(one.id(), _ -> new ArrayList<>()).add(one);
            codes.putIfAbsent(one.code().toLowerCase(Locale.ROOT), one.id());
            one.parent()
                    .ifPresent(parent -> everBelow
                            .computeIfAbsent(parent, _ -> new LinkedHashSet<>())
                            .add(one.id()));
        }
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

    /// As last known, by its code in whatever case it is written.
    Optional<Organization> byCode(String code) {
        return Optional.ofNullable(codes.get(code.toLowerCase(Locale.ROOT))).flatMap(this::latest);
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

    /// How the tree stands on a day; the day asked for last is kept.
    StandingTree standing(LocalDate day) {
        var kept = standing.get();
        if (kept == null || !kept.day().equals(day)) {
            kept = StandingTree.of(this, day);
            standing.set(kept);
        }
        return kept;
    }

    List<Organization> mentioning(String words, LocalDate day) {
        var folded = Vietnamese.fold(words);
        return on(day).filter(one -> names(one).anyMatch(name -> name.contains(folded)))
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
        return called().getOrDefault(folded, Set.of()).stream()
                .flatMap(id -> find(id, day).stream())
                .filter(one -> names(one).anyMatch(folded::equals))
                .toList();
    }

    private static Stream<String> names(Organization one) {
        return Stream.concat(Stream.of(one.name(), one.code()), one.aliases().stream())
                .map(Vietnamese::fold);
    }

    /// Who was ever called so, without regard to diacritics; worked out when first asked for.
    private Map<String, Set<OrganizationRef>> called() {
        var known = called.get();
        if (known == null) {
            var names = new HashMap<String, Set<OrganizationRef>>();
            periods.values().stream()
                    .flatMap(List::stream)
                    .forEach(one -> names(one)
                            .forEach(name -> names.computeIfAbsent(name, _ -> new LinkedHashSet<>())
                                    .add(one.id())));
            called.set(names);
            known = names;
        }
        return known;
    }

    List<Organization> roots(LocalDate day) {
        return on(day).filter(
                        one -> one.parent().flatMap(parent -> find(parent, day)).isEmpty())
                .sorted(AS_LISTED)
                .toList();
    }

    /// What hangs directly under an organisation on a day, in the order of lists.
    List<Organization> children(OrganizationRef one, LocalDate day) {
        return under(one, day).sorted(AS_LISTED).toList();
    }

    private Stream<Organization> under(OrganizationRef one, LocalDate day) {
        return everBelow.getOrDefault(one, Set.of()).stream()
                .flatMap(child -> find(child, day).stream())
                .filter(child -> child.parent().filter(one::equals).isPresent());
    }

    /// Depth first, the root first; nothing more is looked for once there are as many as asked for.
    List<Organization> below(OrganizationRef root, LocalDate day, int most) {
        var found = new LinkedHashMap<OrganizationRef, Organization>();
        find(root, day).ifPresent(one -> walk(one, day, most, found));
        return List.copyOf(found.values());
    }

    List<Organization> below(OrganizationRef root, LocalDate day) {
        return below(root, day, Integer.MAX_VALUE);
    }

    private void walk(Organization one, LocalDate day, int most, Map<OrganizationRef, Organization> found) {
        if (found.size() < most && found.putIfAbsent(one.id(), one) == null) {
            children(one.id(), day).forEach(child -> walk(child, day, most, found));
        }
    }

    /// What stands above an organisation on a day, the nearest first; of what has ended, as last known.
    List<Organization> above(OrganizationRef id, LocalDate day) {
        var above = new LinkedHashMap<OrganizationRef, Organization>();
        var next = asKnown(id, day).flatMap(Organization::parent).flatMap(parent -> asKnown(parent, day));
        while (next.isPresent() && above.putIfAbsent(next.get().id(), next.get()) == null) {
            next = next.get().parent().flatMap(parent -> asKnown(parent, day));
        }
        return List.copyOf(above.values());
    }

    private Optional<Organization> asKnown(OrganizationRef id, LocalDate day) {
        return find(id, day).or(() -> latest(id));
    }

    Levels levels(OrganizationRef cell, LocalDate day) {
        var own = find(cell, day).or(() -> latest(cell)).orElseThrow();
        var above = above(own, day);
        var base = first(above, OrganizationKind.BASE_COMMITTEE);
        return new Levels(
                own.kind(),
                beside(own, above, day).anyMatch(one -> one.kind() == OrganizationKind.YOUTH_UNION),
                beside(own, above, day)
                        .anyMatch(one -> one.kind() == OrganizationKind.TRADE_UNION && isUnionOf(one, own)),
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

    /// The organisations of the cell, and of the committees above it.
    private Stream<Organization> beside(Organization cell, List<Organization> above, LocalDate day) {
        return Stream.concat(Stream.of(cell), above.stream()).flatMap(one -> under(one.id(), day));
    }

    /// A trade union hangs under the cell, or under the committee and bears the cell's name.
    private static boolean isUnionOf(Organization union, Organization cell) {
        var plain = Vietnamese.fold(cell.name()).replaceFirst("^chi bo ", "");
        return union.parent().filter(cell.id()::equals).isPresent()
                || Vietnamese.fold(union.name()).contains(plain);
    }
}
