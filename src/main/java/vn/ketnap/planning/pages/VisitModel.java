package vn.ketnap.planning.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.planning.Visit;
import vn.ketnap.planning.VisitFinding;
import vn.ketnap.planning.VisitPoints;
import vn.ketnap.planning.VisitRecommendation;

/// What the page of a visit shows.
///
/// @param versions everything said of it, the latest first
/// @param names how organisations were called on the day
/// @param facts numbers to inspect by; nothing where there are no cells
public record VisitModel(
        List<Visit> versions,
        VisitPoints points,
        Map<OrganizationRef, String> names,
        Optional<VisitFacts> facts,
        LocalDate today,
        boolean mayEdit) {

    public VisitModel {
        versions = List.copyOf(versions);
        names = Map.copyOf(names);
    }

    public Visit now() {
        return versions.getFirst();
    }

    /// What was said before, the latest first.
    public List<Visit> before() {
        return versions.subList(1, versions.size());
    }

    public String path() {
        return "/supervision/" + now().id();
    }

    public String organization() {
        return name(now().organization());
    }

    public String name(OrganizationRef organization) {
        return names.getOrDefault(organization, "…");
    }

    public Visit.State state() {
        return now().on(today);
    }

    public List<VisitFinding> findings() {
        return points.findings().stream().filter(VisitFinding::stands).toList();
    }

    public List<VisitRecommendation> recommendations() {
        return points.recommendations().stream()
                .filter(one -> one.withdrawnOn().isEmpty())
                .toList();
    }

    public List<VisitFinding> findingsBack() {
        return points.findings().stream().filter(one -> !one.stands()).toList();
    }

    public List<VisitRecommendation> recommendationsBack() {
        return points.recommendations().stream()
                .filter(one -> one.withdrawnOn().isPresent())
                .toList();
    }

    public boolean hasTakenBack() {
        return !findingsBack().isEmpty() || !recommendationsBack().isEmpty();
    }
}
