package vn.ketnap.planning;

import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;

/// A finding (phát hiện qua kiểm tra): a fact about the work of an organisation, in a sentence.
///
/// @param withdrawn why it was taken back; empty while it stands
public record VisitFinding(
        VisitPointId id,
        VisitId visit,
        OrganizationRef organization,
        VisitTopic topic,
        String fact,
        String withdrawn,
        Stamp last) {

    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
