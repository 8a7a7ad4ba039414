package vn.ketnap.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of somebody as a member (đảng viên), on a day.
///
/// @param member what the person is in the Party on the day, if anything
/// @param since the day from which that holds
/// @param left why and since when no longer a member, where no case says so
/// @param participation how the member took part, from which day on; the latest first
/// @param number the identity number, masked
public record MemberCard(
        Person person,
        Optional<Member> member,
        Optional<LocalDate> since,
        Optional<Left> left,
        List<Participation> participation,
        Optional<String> number) {

    /// How a member takes part from a day on (tình trạng sinh hoạt).
    public record Participation(Activity activity, LocalDate from) {}

    /// That a membership ended (ra khỏi danh sách), from which day.
    public record Left(Leaving why, LocalDate from) {}

    public MemberCard {
        participation = List.copyOf(participation);
    }
}
