package vn.ketnap.regulation;

import java.util.List;
import java.util.stream.Collectors;
import vn.ketnap.GeneratedPage;

/// Every rule with its effects, words, numbers, clauses and examples.
final class RulesOnPaper {

    private RulesOnPaper() {}

    static String of(Book book, Library library) {
        var page = new StringBuilder("""
                # Các quy tắc kết nạp

                Trang này do chương trình viết ra từ các tệp `rules/*.yaml` (`./docs/generate.sh`). Chữ trong ngoặc nhọn, như `{years}`, được
                thay bằng con số hoặc ngày của từng hồ sơ. Quy tắc chặn dựa vào con số chưa có văn bản thì chỉ nhắc. Cách tính nằm trong mã nguồn,
                được kiểm bằng các ví dụ dưới đây và các kịch bản. Điều gì không kiểm bằng quy tắc riêng xem ở [van-ban.md](van-ban.md).
                """);
        var topic = "";
        for (var rule : book.rules().values()) {
            if (!rule.topic().equals(topic)) {
                topic = rule.topic();
                page.append("\n## %s%n%n%s%n"
                        .formatted(OnPaper.VI.t("regulation.topic." + topic), OnPaper.checked(book, "rules/" + topic)));
            }
            page.append(rule(rule, book, library));
        }
        return page.toString();
    }

    private static String rule(Rule rule, Book book, Library library) {
        var page = new StringBuilder("\n### %s – %s%n%n%s%n%n"
                .formatted(rule.id(), rule.title().vi(), rule.message().vi()));
        rule.local().ifPresent(local -> page.append("*Lệ địa phương:* %s%n%n".formatted(local.vi())));
        page.append("*Hỏi ở bước:* %s%n%n".formatted(asked(rule, book)));
        page.append("*Cách gỡ:* %s%n%n".formatted(rule.way().vi()));
        if (!rule.numbers().isEmpty()) {
            page.append("*Con số:* %s%n%n"
                    .formatted(book.numbers().values().stream()
                            .filter(one -> rule.numbers().contains(one.key()))
                            .map(one -> one.label().vi() + " (`" + one.key() + "`)")
                            .collect(Collectors.joining("; "))));
        }
        var told = library.claiming(rule.id());
        if (!told.isEmpty()) {
            page.append("*Văn bản nói đến:* %s%n%n"
                    .formatted(told.stream().map(one -> one.title().vi()).collect(Collectors.joining("; "))));
        }
        return page.append(OnPaper.clauses(rule.clauses()))
                .append(examples(rule, book))
                .toString();
    }

    private static String asked(Rule rule, Book book) {
        return rule.askedAt().isEmpty()
                ? OnPaper.VI.t("regulation.rule.never-asked")
                : rule.askedAt().entrySet().stream()
                        .map(one -> OnPaper.step(one.getKey(), book) + " – " + OnPaper.effect(one.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String examples(Rule rule, Book book) {
        var examples = Example.of(rule, book);
        if (examples.isEmpty()) {
            return "";
        }
        return "\n" + GeneratedPage.head(List.of("ví dụ", "bước", "ngày", "trả lời", "thử lại"))
                + examples.stream()
                        .map(one -> GeneratedPage.row(List.of(
                                one.name().vi(),
                                OnPaper.step(one.step().word(), book),
                                OnPaper.day(one.step().on()),
                                OnPaper.VI.t("regulation.expected." + one.expected()),
                                one.holds(rule, book) ? "✓" : "✗")))
                        .collect(Collectors.joining());
    }
}
