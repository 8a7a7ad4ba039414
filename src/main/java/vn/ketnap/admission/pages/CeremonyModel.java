package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.CaseId;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;

/// What the programme of a ceremony shows.
///
/// @param typed the day as typed
/// @param clause on the order of the ceremony
public record CeremonyModel(
        Organization cell,
        String typed,
        Optional<LocalDate> on,
        List<Candidate> candidates,
        String clause,
        Errors errors) {

    public CeremonyModel {
        candidates = List.copyOf(candidates);
    }

    /// Somebody who is admitted: the decision, and the helper for the probation if one is named already.
    public record Candidate(
            CaseId id, String fullName, Optional<Act.Decided> decision, Optional<String> helper, boolean ticked) {}

    public List<Candidate> admitted() {
        return candidates.stream().filter(Candidate::ticked).toList();
    }
}
