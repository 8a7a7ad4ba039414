package vn.ketnap.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ketnap.GeneratedPage;

/// Every number by period and by day.
final class NumbersOnPaper {

    private NumbersOnPaper() {}

    static String of(Book book, Library library) {
        var page = new StringBuilder("""
                # Các con số của quy định

                Trang này do chương trình viết ra từ các tệp `numbers/*.yaml` (`./docs/generate.sh`). Mỗi con số có ngày bắt đầu áp dụng, văn
                bản và độ chắc chắn: *đã đọc nguyên văn*; *theo nguồn thứ cấp*: theo tài liệu dẫn lại; *suy ra*: chưa có câu nào nói rõ. *Chưa
                có văn bản* nghĩa là chưa ai đọc được: chương trình dùng con số trước đó để nhắc, không dùng để chặn. %s

                """.formatted(OnPaper.checked(book, "numbers/admission")));
        var head = new ArrayList<>(List.of("con số"));
        Regime.ALL.forEach(period -> head.add("%s từ %s".formatted(period.code(), OnPaper.day(period.from()))));
        page.append(GeneratedPage.head(head));
        book.numbers().values().forEach(one -> page.append(periods(one, book, library)));
        book.numbers().values().forEach(one -> page.append(values(one, book, library)));
        return page.toString();
    }

    private static String periods(Quantity quantity, Book book, Library library) {
        var cells = new ArrayList<>(List.of(quantity.label().vi()));
        for (var period : Regime.ALL) {
            cells.add(period.values(quantity).stream()
                    .map(value -> (value.from().isAfter(period.from()) ? "từ " + OnPaper.day(value.from()) + " " : "")
                            + OnPaper.value(quantity, value, book, library))
                    .collect(Collectors.joining("; ")));
        }
        return GeneratedPage.row(cells);
    }

    private static String values(Quantity quantity, Book book, Library library) {
        var page = new StringBuilder(
                "\n## %s (`%s`)%n%n".formatted(quantity.label().vi(), quantity.key()));
        if (quantity.local()) {
            page.append("Lệ địa phương; không văn bản Trung ương nào nói.\n\n");
        }
        page.append(GeneratedPage.head(List.of("từ ngày", "giá trị", "văn bản", "điểm", "độ chắc chắn")));
        quantity.values()
                .forEach(value -> page.append(GeneratedPage.row(List.of(
                        OnPaper.day(value.from()),
                        OnPaper.value(quantity, value, book, library),
                        value.clause().document(),
                        value.clause().point(),
                        OnPaper.basis(value.clause().basis())))));
        return page.toString();
    }
}
