package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How near a person is to being considered (phân loại nguồn), set by the cell. Not a mark for a person.
public enum SourceClass {
    /// Đủ điều kiện, đề nghị xét trong năm.
    A,
    /// Đang bồi dưỡng.
    B,
    /// Mới phát hiện, tạo nguồn dài hạn.
    C,
    /// Tạm dừng.
    D;

    /// What the cell last said, while the vote lies ahead.
    static Optional<SourceClass> of(CaseFile file) {
        return file.progress().stage().compareTo(Stage.VOTED) >= 0 ? Optional.empty() : last(file, LocalDate.MAX);
    }

    /// What the cell had said last on a day.
    public static Optional<SourceClass> last(CaseFile file, LocalDate until) {
        return file.standing().stream()
                .filter(one -> !one.on().isAfter(until))
                .flatMap(one -> one.act() instanceof Act.Classified said ? Stream.of(said.category()) : Stream.empty())
                .reduce((_, later) -> later);
    }

    /// The class of a word.
    public static Optional<SourceClass> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
