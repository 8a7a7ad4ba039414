package vn.ketnap.admission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// One person who is helped now, and by whom (đảng viên được phân công giúp đỡ).
///
/// @param helperKey the helper's name as lists sort it
/// @param since the day of the assignment that holds
/// @param remarkedOn the day of the last remark in the case, whoever made it
public record Helping(
        CaseId id,
        PersonRef person,
        String fullName,
        OrganizationRef cell,
        Stage stage,
        PersonRef helper,
        String helperName,
        String helperKey,
        Optional<LocalDate> since,
        Optional<LocalDate> remarkedOn) {

    /// Whole months up to a day without a remark: since the last one, or since the assignment if none followed it.
    public long monthsSilent(LocalDate day) {
        return remarkedOn
                .filter(remark -> since.filter(remark::isBefore).isEmpty())
                .or(() -> since)
                .map(from -> Math.max(0, ChronoUnit.MONTHS.between(from, day)))
                .orElse(0L);
    }
}
