package vn.ketnap.regulation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnap.GeneratedPage;

/// The steps with who acts and what must come before, and the deadlines.
final class StepsOnPaper {

    private StepsOnPaper() {}

    static String steps(Book book, Library library) {
        var page = new StringBuilder("""
                # Các bước

                Trang này do chương trình viết ra từ tệp `steps/admission.yaml` (`./docs/generate.sh`): ai làm, mẫu nào, bước nào phải có trước
                (quy tắc ORDER), và quy tắc nào được hỏi. Biểu quyết phải có trước thì phải thông qua. %s

                """.formatted(OnPaper.checked(book, "steps/admission")));
        page.append(GeneratedPage.head(List.of("bước", "ai làm", "mẫu", "phải có trước", "tỷ lệ", "quy tắc được hỏi")));
        book.steps().values().forEach(step -> page.append(step(step, book)));
        return page.append("\n%d văn bản, %d bước.%n"
                        .formatted(library.documents().size(), book.steps().size()))
                .toString();
    }

    private static String step(Procedure step, Book book) {
        return GeneratedPage.row(List.of(
                "%s (`%s`)".formatted(step.title().vi(), step.step()),
                book.body(step.who()).vi(),
                dash(String.join(", ", step.papers())),
                dash(Stream.of(
                                needs(step.needs(), "", book),
                                needs(step.whereSection(), " (nơi có đảng ủy bộ phận)", book),
                                needs(step.whereBase(), " (nơi có đảng ủy cơ sở)", book),
                                step.sameSubject().stream().map(word -> OnPaper.step(word, book) + " về cùng người"))
                        .flatMap(one -> one)
                        .collect(Collectors.joining("; "))),
                step.share().map(key -> book.quantity(key).label().vi()).orElse("–"),
                dash(book.asking(step.step()).stream()
                        .filter(rule -> rule.askedAt().containsKey(step.step()))
                        .map(rule -> "`%s` %s".formatted(rule.id(), OnPaper.effect(rule.effectAt(step.step()))))
                        .collect(Collectors.joining("; ")))));
    }

    private static Stream<String> needs(List<Procedure.Need> needs, String where, Book book) {
        return needs.stream().map(need -> OnPaper.step(need.step(), book) + detail(need) + where);
    }

    /// Which outcome or proposal the step before must have had.
    private static String detail(Procedure.Need need) {
        return need.detail().values().stream()
                .findFirst()
                .map(value -> switch (value) {
                    case "admitted" -> " (kết nạp)";
                    case "refused" -> " (không kết nạp)";
                    case "recognise" -> " (công nhận)";
                    case "strike-off" -> " (xóa tên)";
                    default -> throw new IllegalStateException(value);
                })
                .orElse("");
    }

    static String deadlines(Book book, Library library) {
        var page = new StringBuilder("""
                # Các thời hạn

                Trang này do chương trình viết ra từ các tệp `deadlines/*.yaml` (`./docs/generate.sh`): thời hạn tính từ đâu, bao lâu, bước nào trả
                lời. Bao lâu theo thời kỳ của ngày bắt đầu tính; ngày làm việc trừ cuối tuần và [ngày nghỉ](ngay-nghi.md). %s

                """.formatted(OnPaper.checked(book, "deadlines/admission")));
        page.append(GeneratedPage.head(
                List.of("thời hạn", "tính từ", "bước trả lời", "quy tắc", "R1", "R2", "R3a", "R3b", "R4")));
        book.deadlines().values().forEach(one -> {
            page.append(deadline(one, "", book, library));
            one.abroad().ifPresent(abroad -> page.append(deadline(abroad, ", ở nước ngoài", book, library)));
        });
        return page.toString();
    }

    private static String deadline(Deadline one, String also, Book book, Library library) {
        return GeneratedPage.row(Stream.concat(
                        Stream.of(
                                "%s%s%s (`%s`)"
                                        .formatted(
                                                one.title().vi(),
                                                also,
                                                one.local() ? ", lệ địa phương" : "",
                                                one.word()),
                                start(one.start(), book),
                                OnPaper.step(one.answer(), book),
                                "`" + one.rule() + "`"),
                        Regime.ALL.stream()
                                .map(period -> one.numbers().stream()
                                        .map(book::quantity)
                                        .map(quantity -> OnPaper.value(
                                                quantity,
                                                period.values(quantity).getFirst(),
                                                book,
                                                library))
                                        .collect(Collectors.joining(" + "))))
                .toList());
    }

    private static String start(Deadline.Start start, Book book) {
        return switch (start.kind()) {
            case "step" ->
                start.words().stream().map(word -> OnPaper.step(word, book)).collect(Collectors.joining(", "));
            case "deadline" -> book.deadline(start.words().getFirst()).title().vi();
            default ->
                switch (start.words().getFirst()) {
                    case "dossier" -> "Ngày lập hồ sơ (nộp đơn, hoặc làm lại đủ giấy)";
                    case "left-party" -> "Ngày ra khỏi Đảng";
                    case "decision-to-hold-to" -> "Nhận quyết định kết nạp; từ 08/04/2026: ban hành quyết định";
                    case "moved-with-dossier" -> "Chuyển đi khi hồ sơ đã trình, chưa quyết định";
                    case "forwarded-dossier-received" -> "Nơi mới nhận hồ sơ được chuyển";
                    case "member-transfer" -> "Có quyết định điều động, đổi nơi ở của đảng viên";
                    case "member-introduced" -> "Đảng viên chuyển đi";
                    case "cell-dissolved" -> "Quyết định chuyển sinh hoạt tập thể khi giải thể";
                    default -> throw new IllegalStateException(start.toString());
                };
        };
    }

    private static String dash(String words) {
        return words.isEmpty() ? "–" : words;
    }
}
