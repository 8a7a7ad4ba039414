package vn.ketnap.meeting;

import java.util.UUID;

/// A meeting, by identity only.
public record MeetingId(UUID value) {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    static MeetingId fresh() {
        return new MeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
