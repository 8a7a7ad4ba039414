package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// When the running twelve months of the dossier began (ADM-DOC-12M): with the application, or on the day on which the
/// papers had all been redone after they had passed.
final class Dossier {

    private Dossier() {}

    static Optional<LocalDate> start(Past past, Facts facts, Book book) {
        var start = past.latest("applied").map(Step::on);
        while (start.isPresent()) {
            var months = book.inForce("dossier-valid", start.get())
                    .flatMap(Book.Value::value)
                    .orElseThrow();
            var again = redone(past, facts, start.get().plusMonths(months));
            if (again.isEmpty()) {
                return start;
            }
            start = again;
        }
        return start;
    }

    /// The first day after `end` by which opinions and enough introductions had been made again.
    private static Optional<LocalDate> redone(Past past, Facts facts, LocalDate end) {
        return Stream.of("opinions-summarised", "introduction-written", "union-resolution")
                .flatMap(past::steps)
                .map(Step::on)
                .filter(day -> day.isAfter(end))
                .sorted()
                .filter(day -> past.steps("opinions-summarised")
                                .anyMatch(step ->
                                        step.on().isAfter(end) && !step.on().isAfter(day))
                        && introduced(past, facts, end, day))
                .findFirst();
    }

    /// Enough by the table of introducers; a youth who is no Đoàn member needs two members here.
    private static boolean introduced(Past past, Facts facts, LocalDate end, LocalDate day) {
        var answer = Introducers.answer(
                facts, past, day, step -> step.on().isAfter(end) && !step.on().isAfter(day));
        if (answer == Introducers.Answer.NO_DOAN
                && !facts.candidate().youthUnionMember().orElse(true)) {
            return past.steps("introduction-written")
                            .filter(step -> step.on().isAfter(end) && !step.on().isAfter(day))
                            .map(step -> step.text("member"))
                            .distinct()
                            .count()
                    >= 2;
        }
        return answer.isEnough();
    }
}
