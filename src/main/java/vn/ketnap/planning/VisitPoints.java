package vn.ketnap.planning;

import java.util.List;

/// What came of a visit, as far as the reader may see it: findings and recommendations in the order in which they were
/// first said, those taken back included.
public record VisitPoints(List<VisitFinding> findings, List<VisitRecommendation> recommendations) {

    public VisitPoints {
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
    }

    public boolean isEmpty() {
        return findings.isEmpty() && recommendations.isEmpty();
    }
}
