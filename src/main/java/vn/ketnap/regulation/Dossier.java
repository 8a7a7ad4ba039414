package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// When the running twelve months of the dossier began (ADM-DOC-12M): with the application, or on the day on which the
/// papers had all been redone after they had passed.
final class Dossier {

    private Dossier() {}

    static Optional<LocalDate> start(Past past, Facts facts, Book book) {
        var start = past.latest("applied").map(Step::on);
        while (start.isPresent()) {
            var months = book.inForce("dossier-valid", start.get())
                    .flatMap(Value::number)
                    .orElseThrow();
            var again = redone(past, facts, book, start.get().plusMonths(months));
            if (again.isEmpty()) {
                return start;
            }
            start = again;
        }
        return start;
    }

    /// The first day after `end` by which opinions and enough introductions had been made again; the papers may
    /// lie there and become enough on a birthday.
    private static Optional<LocalDate> redone(Past past, Facts facts, Book book, LocalDate end) {
        var papers = Stream.of("opinions-summarised", "introduction-written", "union-resolution")
                .flatMap(past::steps)
                .map(Step::on);
        return Stream.concat(papers, Introductions.turningDays(facts.candidate(), book, end))
                .filter(day -> day.isAfter(end) && !day.isAfter(past.lastDay()))
                .sorted()
                .filter(day -> {
                    Predicate<Step> again =
                            step -> step.on().isAfter(end) && !step.on().isAfter(day);
                    return past.steps("opinions-summarised").anyMatch(again)
                            && introduced(past, facts, book, day, again);
                })
                .findFirst();
    }

    /// Enough by the table of introducers; a youth who is no Đoàn member needs two members here.
    private static boolean introduced(Past past, Facts facts, Book book, LocalDate day, Predicate<Step> again) {
        var enough = Introductions.enough(facts, past, book, day, again);
        return enough.isEnough()
                || (enough == Introductions.Enough.NO_DOAN
                        && !facts.candidate().youthUnionMember().orElse(true)
                        && Introductions.introducers(past, again) >= 2);
    }
}
