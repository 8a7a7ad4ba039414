package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ketnap.GeneratedPage;
import vn.ketnap.regulation.pages.Shown;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// What the pages of the written rule book share: Vietnamese words as the screen has them, clauses, who checked.
final class OnPaper {

    static final Tongue VI = new Words().in(Language.VI);

    private OnPaper() {}

    static String day(LocalDate day) {
        return VI.day(day);
    }

    static String value(Quantity quantity, Value value, Book book, Library library) {
        var words = VI.say(new Shown(book, library).value(quantity, value));
        return value.isKnown() ? words : "**" + words + "**";
    }

    static String basis(String basis) {
        return VI.t("regulation.basis." + basis);
    }

    static String effect(Effect effect) {
        return VI.t("regulation.effect." + effect.word());
    }

    static String step(String word, Book book) {
        return book.step(word).map(step -> step.title().vi()).orElse(VI.t("regulation.rule.any"));
    }

    static String claim(String claim, Shown shown) {
        var one = shown.claim(claim);
        return one.kind().equals("rule")
                ? "`%s`".formatted(one.code())
                : "%s %s".formatted(one.title().vi(), VI.t("regulation.claim." + one.kind()));
    }

    static String clauses(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return VI.t("regulation.no-clause") + "\n";
        }
        return GeneratedPage.head(List.of("từ ngày", "văn bản", "điểm", "độ chắc chắn"))
                + clauses.stream()
                        .map(one -> GeneratedPage.row(
                                List.of(day(one.from()), one.document(), one.point(), basis(one.basis()))))
                        .collect(Collectors.joining());
    }

    static String checked(Book book, String file) {
        var checked = Objects.requireNonNull(book.checked().get("regulation/" + file + ".yaml"), file);
        return checked(checked);
    }

    static String checked(Checked checked) {
        return "Đối chiếu gần nhất: %s, %s.".formatted(checked.by().vi(), day(checked.on()));
    }
}
