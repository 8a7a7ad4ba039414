package vn.ketnap.exchange.lists;

import java.util.Optional;
import java.util.stream.Stream;

/// The five kinds of list a ward keeps. Their order is the order in which an empty program takes them.
public enum ListKind {
    /// Danh mục tổ chức.
    ORGANISATIONS("organisations"),
    /// Danh sách đảng viên.
    MEMBERS("members"),
    /// Danh sách nguồn, quần chúng ưu tú.
    SOURCES("sources"),
    /// Danh sách cử đi học lớp bồi dưỡng nhận thức về Đảng.
    CLASS("class"),
    /// Danh sách đảng viên dự bị.
    PROBATION("probation");

    private final String word;

    ListKind(String word) {
        this.word = word;
    }

    /// As the command line writes it.
    public String word() {
        return word;
    }

    public static Optional<ListKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
