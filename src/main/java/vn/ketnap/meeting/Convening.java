package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// How a meeting is called together (triệu tập).
///
/// @param part the cell that meets, or the organisation whose cases a committee takes up
/// @param on the day of the meeting: it chooses the law, the roll and the day of every act recorded
/// @param hour as people write it: `19 giờ 30`
/// @param chair người chủ trì
/// @param keeper thư ký, who keeps the minutes
public record Convening(
        Body body,
        OrganizationRef part,
        MeetingKind kind,
        LocalDate on,
        String hour,
        String place,
        Optional<PersonRef> chair,
        Optional<PersonRef> keeper) {}
