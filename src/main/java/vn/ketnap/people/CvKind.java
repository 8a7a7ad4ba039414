package vn.ketnap.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The tables of the CV (2-KNĐ), in the order of the form's items.
public enum CvKind {
    /// Items 14 and 15, one unbroken row of months: lịch sử bản thân; những công việc, chức vụ đã qua.
    WORK,
    /// Item 17: những lớp đào tạo, bồi dưỡng đã qua.
    TRAINING,
    /// Item 18: đi nước ngoài, from three months.
    ABROAD,
    /// Item 19: khen thưởng, from bằng khen or the highest.
    REWARD,
    /// Item 20: kỷ luật, also where considered and not disciplined.
    DISCIPLINE,
    /// Item 21: hoàn cảnh gia đình.
    RELATIVE;

    /// All but the relatives.
    public static List<CvKind> history() {
        return List.of(WORK, TRAINING, ABROAD, REWARD, DISCIPLINE);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CvKind> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /// Whether a line has an end, as against a single month.
    public boolean lasts() {
        return this != REWARD && this != DISCIPLINE;
    }
}
