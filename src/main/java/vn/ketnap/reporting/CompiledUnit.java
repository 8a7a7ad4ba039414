package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;

/// A unit whose table is put together with others: drawn at once where it has few cells, otherwise of
/// units itself.
///
/// @param unit nothing for what belongs to a committee beside its units
/// @param drawn what is drawn at once; empty where there are units
record CompiledUnit(Optional<Organization> unit, List<Organization> drawn, List<CompiledUnit> units) {

    CompiledUnit {
        drawn = List.copyOf(drawn);
        units = List.copyOf(units);
    }

    /// The units of an organisation of many cells.
    ///
    /// @param below the organisation and everything below it, depth first; nothing before there was any
    /// @param most so many cells are drawn at once
    static CompiledUnit of(List<Organization> below, int most) {
        if (below.isEmpty()) {
            return new CompiledUnit(Optional.empty(), List.of(), List.of());
        }
        var children = new HashMap<OrganizationRef, List<Organization>>();
        below.stream()
                .skip(1)
                .forEach(one -> one.parent()
                        .ifPresent(parent -> children.computeIfAbsent(parent, _ -> new ArrayList<>())
                                .add(one)));
        return of(below.getFirst(), children, most);
    }

    private static CompiledUnit of(Organization one, Map<OrganizationRef, List<Organization>> children, int most) {
        var below = below(one, children, false).toList();
        if (below.stream().filter(each -> each.kind().isCell()).count() <= most) {
            return new CompiledUnit(Optional.of(one), below, List.of());
        }
        var units = new ArrayList<CompiledUnit>();
        children.getOrDefault(one.id(), List.of()).stream()
                .filter(each -> each.kind().isCommittee())
                .forEach(each -> units.add(of(each, children, most)));
        var own = below(one, children, true).toList();
        IntStream.iterate(0, from -> from < own.size(), from -> from + most)
                .forEach(from -> units.add(new CompiledUnit(
                        Optional.empty(), own.subList(from, Math.min(own.size(), from + most)), List.of())));
        return new CompiledUnit(Optional.of(one), List.of(), units);
    }

    /// @param own whether what lies below its committees is left out
    private static Stream<Organization> below(
            Organization one, Map<OrganizationRef, List<Organization>> children, boolean own) {
        return Stream.concat(
                Stream.of(one),
                children.getOrDefault(one.id(), List.of()).stream()
                        .filter(each -> !own || !each.kind().isCommittee())
                        .flatMap(each -> below(each, children, own)));
    }

    boolean isDrawnAtOnce() {
        return units.isEmpty();
    }

    /// How many are drawn at once, one after another.
    int size() {
        return isDrawnAtOnce() ? 1 : units.stream().mapToInt(CompiledUnit::size).sum();
    }
}
