package vn.ketnap.reporting;

/// How the number of members changed in a period, beside admissions and what acts of cases ended (Biểu 1, F-BC-01).
///
/// @param came moved in from elsewhere
/// @param restored members again after having been expelled or struck off
/// @param went moved elsewhere
/// @param onProbation of those struck off, the probationary ones
/// @param resigned left the Party of their own will
record MemberChanges(
        int came, int restored, int went, int died, int expelled, int struckOff, int onProbation, int resigned) {}
