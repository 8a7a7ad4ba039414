package vn.ketnap.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What the letter says that calls a class (thông báo mở lớp).
///
/// @param name the name of the class; acts of the case carry it
/// @param number of the letter; empty when there is none
/// @param organiser who holds the class: the political centre, or the committee allowed to (ADM-CLASS-ISSUER)
/// @param quota how many may be sent; nothing when the letter does not say
/// @param opens khai giảng
/// @param closes bế giảng, the last day
public record Call(
        String name,
        String number,
        String organiser,
        Optional<Integer> quota,
        LocalDate opens,
        LocalDate closes,
        String place) {

    /// From the first to the last day, both counted.
    public int days() {
        return (int) ChronoUnit.DAYS.between(opens, closes) + 1;
    }
}
