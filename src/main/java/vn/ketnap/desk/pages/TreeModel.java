package vn.ketnap.desk.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;

/// The organisations of the actor's part, each below the one above it, with the counters of cells.
///
/// @param organizations depth first
/// @param absent what ended, or has yet to begin
public record TreeModel(
        List<Organization> organizations, List<Organization> absent, Map<OrganizationRef, Map<Stage, Integer>> stages) {

    private static final int DEEPEST = 5;

    /// One line of the tree.
    ///
    /// @param depth how far it is moved in, from 0
    public record Line(Organization organization, int depth, int onTheWay, int probationary) {

        public boolean isCell() {
            return organization.kind().isCell();
        }

        public boolean isDry() {
            return isCell() && onTheWay == 0;
        }
    }

    public TreeModel {
        organizations = List.copyOf(organizations);
        absent = List.copyOf(absent);
    }

    public List<Line> lines() {
        var depths = new HashMap<OrganizationRef, Integer>();
        return organizations.stream().map(one -> line(one, depths)).toList();
    }

    public int cells() {
        return (int) organizations.stream().filter(one -> one.kind().isCell()).count();
    }

    private Line line(Organization one, Map<OrganizationRef, Integer> depths) {
        var depth = one.parent()
                .filter(depths::containsKey)
                .map(parent -> Math.min(DEEPEST, depths.getOrDefault(parent, 0) + 1))
                .orElse(0);
        depths.put(one.id(), depth);
        return new Line(
                one,
                depth,
                sum(one, Stage::isOnTheWay),
                sum(one, stage -> stage == Stage.PROBATIONARY || stage == Stage.RECOMMENDED));
    }

    private int sum(Organization cell, Predicate<Stage> which) {
        return stages.getOrDefault(cell.id(), Map.of()).entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
