package vn.ketnap.regulation;

import java.util.List;
import java.util.stream.Collectors;
import vn.ketnap.GeneratedPage;
import vn.ketnap.regulation.pages.Shown;

/// Every document with its clauses, and what is not checked by a rule of its own.
final class DocumentsOnPaper {

    private DocumentsOnPaper() {}

    static String of(Book book, Library library) {
        var shown = new Shown(book, library);
        var page = new StringBuilder("""
                # Văn bản và các điểm

                Trang này do chương trình viết ra từ các tệp `documents/*.yaml` và `rules/not-coded.yaml` (`./docs/generate.sh`). Nội dung ghi
                bằng lời của chương trình, không phải nguyên văn. Mỗi điểm nói rõ chương trình thể hiện nó ở đâu.
                """);
        library.documents().forEach(one -> page.append(document(one, shown)));
        page.append("\n## Không kiểm bằng quy tắc riêng\n\n");
        page.append(GeneratedPage.head(List.of("mã", "nội dung", "lý do", "thể hiện qua")));
        library.notCoded()
                .values()
                .forEach(one -> page.append(GeneratedPage.row(List.of(
                        "`" + one.id() + "`",
                        one.title().vi() + ": " + one.says().vi(),
                        one.reason().vi(),
                        one.through()
                                .map(through -> OnPaper.claim(through, shown))
                                .orElse("–")))));
        return page.toString();
    }

    private static String document(Document one, Shown shown) {
        var page = new StringBuilder("\n## %s%n%n".formatted(one.title().vi()));
        page.append("%s. %s. Từ ngày %s%s. %s.%n%n"
                .formatted(
                        one.subject().vi(),
                        one.issuer().vi(),
                        OnPaper.day(one.from()),
                        one.until().map(day -> " đến ngày " + OnPaper.day(day)).orElse(""),
                        OnPaper.VI.t("regulation.read." + one.read())));
        one.note().ifPresent(note -> page.append(note.vi()).append("\n\n"));
        page.append(OnPaper.checked(one.checked())).append("\n\n");
        page.append(GeneratedPage.head(List.of("điểm", "nội dung", "thể hiện ở", "độ chắc chắn")));
        one.clauses()
                .forEach(clause -> page.append(GeneratedPage.row(List.of(
                        clause.point(),
                        clause.says().vi(),
                        clause.notCoded()
                                .map(why -> why.vi())
                                .orElseGet(() -> clause.claims().stream()
                                        .map(claim -> OnPaper.claim(claim, shown))
                                        .collect(Collectors.joining("; "))),
                        OnPaper.basis(clause.basis())))));
        return page.toString();
    }
}
