package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Tone;

/// What the page of the twelve months shows, and where its bars stand: from the first month shown to the last.
public record ProbationModel(
        LocalDate today,
        List<Probationer> rows,
        Map<OrganizationRef, Organization> cells,
        boolean first,
        boolean more) {

    static final int ROWS = 60;

    public ProbationModel {
        rows = List.copyOf(rows);
    }

    /// A month on the scale.
    public record Tick(LocalDate month, boolean year) {}

    public LocalDate from() {
        return rows.stream()
                .map(Probationer::ceremony)
                .min(LocalDate::compareTo)
                .orElse(today)
                .withDayOfMonth(1);
    }

    public LocalDate until() {
        return Stream.concat(Stream.of(today), rows.stream().map(Probationer::ends))
                .max(LocalDate::compareTo)
                .orElse(today)
                .withDayOfMonth(1)
                .plusMonths(2);
    }

    /// Every third month, every sixth where the time shown is long.
    public List<Tick> ticks() {
        var step = ChronoUnit.MONTHS.between(from(), until()) > 40 ? 12 : 3;
        var begin = from().plusMonths(Math.floorMod(1 - from().getMonthValue(), step));
        return Stream.iterate(begin, month -> month.isBefore(until()), month -> month.plusMonths(step))
                .map(month -> new Tick(month, month.getMonthValue() == 1))
                .toList();
    }

    /// Where a day stands on the scale, as a width of the style sheet.
    public String at(LocalDate day) {
        return percent(ChronoUnit.DAYS.between(from(), day));
    }

    public String width(LocalDate start, LocalDate end) {
        return percent(Math.max(0, ChronoUnit.DAYS.between(start, end)));
    }

    private String percent(long days) {
        var whole = ChronoUnit.DAYS.between(from(), until());
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * days / Math.max(1, whole));
    }

    public String cell(Probationer one) {
        return Optional.ofNullable(cells.get(one.row().cell()))
                .map(Organization::name)
                .orElse("…");
    }

    public long waiting() {
        return rows.stream().filter(one -> one.waitsForTheCell(today)).count();
    }

    /// Those whose twelve months end within ninety days.
    public long ending() {
        return rows.stream()
                .filter(one -> one.ends().isAfter(today) && !one.ends().isAfter(today.plusDays(90)))
                .count();
    }

    /// What matters most of one person.
    public Sentence status(Probationer one) {
        if (one.voted()) {
            return Sentence.of("desk.probation.voted");
        }
        if (one.waitsForTheCell(today)) {
            return Sentence.of("desk.probation.over", ChronoUnit.DAYS.between(one.ends(), today));
        }
        if (one.row().helper().isEmpty()) {
            return Sentence.of("desk.probation.no-helper");
        }
        if (one.classOn().isEmpty() && !one.ends().isAfter(today.plusDays(90))) {
            return Sentence.of("desk.probation.no-class");
        }
        return Sentence.of("desk.probation.left", ChronoUnit.DAYS.between(today, one.ends()));
    }

    public Tone tone(Probationer one) {
        if (one.voted()) {
            return Tone.WAIT;
        }
        if (one.waitsForTheCell(today)) {
            return one.row().nextDue().filter(due -> due.isBefore(today)).isPresent() ? Tone.LATE : Tone.DUE;
        }
        return one.row().helper().isEmpty()
                        || (one.classOn().isEmpty() && !one.ends().isAfter(today.plusDays(90)))
                ? Tone.DUE
                : Tone.NEXT;
    }

    public Pager pager() {
        var last = rows.isEmpty() ? Optional.<Probationer>empty() : Optional.of(rows.getLast());
        return new Pager(
                first ? Optional.empty() : Optional.of("/probation"),
                last.filter(_ -> more)
                        .map(one -> "/probation?after=" + one.row().sortKey() + "&afterId="
                                + one.row().id()),
                Sentence.of("desk.probation.shown", rows.size()));
    }
}
