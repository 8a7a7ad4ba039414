package vn.ketnap.admission;

import java.time.LocalDate;

/// People sent to the awareness class on one day, as their cases tell (đợt cử đi học).
///
/// @param course the name of the class as the acts carry it; empty when they do not
/// @param certified how many of them hold a certificate issued since
public record ClassRound(LocalDate on, String course, int sent, int certified) {}
