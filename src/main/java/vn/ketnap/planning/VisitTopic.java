package vn.ketnap.planning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a visit looks at, and what a finding is about (nội dung kiểm tra). All of it is work and papers; a person's
/// character is none of it.
public enum VisitTopic {
    /// Danh sách nguồn, danh sách cử đi học.
    LISTS,
    /// Hồ sơ kết nạp, công nhận.
    DOSSIERS,
    /// Các hạn phải làm.
    DEADLINES,
    /// Sinh hoạt chi bộ, nhận xét hằng tháng.
    MEETINGS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<VisitTopic> named(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }
}
