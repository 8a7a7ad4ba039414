package vn.ketnap.meeting.pages;

import java.util.List;
import vn.ketnap.meeting.Meeting;
import vn.ketnap.web.Pager;

/// What the list of meetings shows.
///
/// @param mayConvene whether the reader may call one together
public record MeetingsModel(List<Row> rows, boolean mayConvene, Pager pager) {

    /// One meeting and who met.
    public record Row(Meeting meeting, String body) {}

    public MeetingsModel {
        rows = List.copyOf(rows);
    }
}
