package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The steps that count on a day: those dated on or before it, less what leaving and starting again, a refusal, or an
/// annulled decision took away.
final class Past {

    private static final Set<String> LIVES_ON = Set.of("introduced", "class-certified", "died", "struck-off");
    private static final Set<String> UNDONE_BY_REFUSAL = Set.of("cell-voted", "section-appraised", "base-voted");
    private static final List<String> LEAVING = List.of("withdrawn", "removed", "decision-annulled");
    private static final Comparator<Step> BY_DAY = Comparator.comparing(Step::on);

    private final Map<String, List<Step>> known = new HashMap<>();
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final LocalDate day;
    private final Book book;
    private final LocalDate lastDay;
    private boolean fromList;

    private Past(List<Step> known, LocalDate day, Book book) {
        this.day = day;
        this.book = book;
        this.lastDay =
                day.equals(LocalDate.MAX) && !known.isEmpty() ? known.getLast().on() : day;
        known.forEach(step -> add(this.known, step));
        var start = startedAgain();
        var refused = refused();
        var annulled = known("decision-annulled");
        for (var step : known) {
            var on = step.on();
            if ((start == null || !on.isBefore(start) || LIVES_ON.contains(step.word()))
                    && (refused == null || on.isAfter(refused) || !UNDONE_BY_REFUSAL.contains(step.word()))
                    && (annulled.isEmpty() || !Annulments.takeAway(annulled, step))) {
                add(steps, step);
                fromList |= step.fromList();
            }
        }
    }

    static Past on(LocalDate day, List<Step> all, Book book) {
        var known = new ArrayList<Step>(all.size());
        for (var step : all) {
            if (!step.on().isAfter(day)) {
                known.add(step);
            }
        }
        known.sort(BY_DAY);
        return new Past(known, day, book);
    }

    /// Everything recorded, for deadlines.
    static Past whole(List<Step> all, Book book) {
        return on(LocalDate.MAX, all, book);
    }

    /// The day asked about; for deadlines, which ask about none, the day of the last step.
    LocalDate lastDay() {
        return lastDay;
    }

    boolean has(String word) {
        return steps.containsKey(word);
    }

    Stream<Step> steps(String word) {
        return all(word).stream();
    }

    Optional<Step> latest(String word) {
        var all = all(word);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    Optional<Step> latest(String word, Predicate<Step> which) {
        var all = all(word);
        for (var i = all.size() - 1; i >= 0; i--) {
            if (which.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /// The latest that counts as done: for a vote, the latest that was carried.
    Optional<Step> done(String word) {
        return latest(word, this::isCarried);
    }

    /// Whether a vote reached its share by its own counts; a step that is no such vote always counts.
    boolean isCarried(Step step) {
        return book.step(step.word())
                .flatMap(Procedure::share)
                .map(share -> book.share(share, step.on()))
                .map(share -> share.reached(step.number("in-favour"), step.denominator()))
                .orElse(true);
    }

    boolean anyFromList() {
        return fromList;
    }

    boolean hasDied() {
        return before(known("died")) != null;
    }

    /// Whether the person has left the process by the day before, so that this step cannot be.
    boolean isOut(String word) {
        if (hasDied()) {
            return true;
        }
        if (book.step(word).filter(Procedure::afterLeaving).isPresent()) {
            return false;
        }
        if (before(known("struck-off")) != null) {
            return true;
        }
        var left = latest(
                latest(before(known("withdrawn")), before(known("removed"))),
                Annulments.unfit(known("decision-annulled"), day));
        if (left != null
                && !word.equals("introduced")
                && !word.equals("listed")
                && known("listed").stream().noneMatch(step -> step.on().isAfter(left))) {
            return true;
        }
        var moved = before(all("moved-out"));
        return moved != null
                && !word.equals("moved-in")
                && all("moved-in").stream().noneMatch(step -> !step.on().isBefore(moved));
    }

    private List<Step> all(String word) {
        return steps.getOrDefault(word, List.of());
    }

    private List<Step> known(String word) {
        return known.getOrDefault(word, List.of());
    }

    /// The latest day before the one asked on which a step was recorded.
    private @Nullable LocalDate before(List<Step> recorded) {
        LocalDate found = null;
        for (var step : recorded) {
            if (step.on().isBefore(day)) {
                found = step.on();
            }
        }
        return found;
    }

    private @Nullable LocalDate refused() {
        LocalDate found = null;
        for (var step : known("decided")) {
            if (step.on().isBefore(day) && step.says("outcome", "refused")) {
                found = step.on();
            }
        }
        return found;
    }

    /// The day of the latest listing that woke a case which had come to rest.
    private @Nullable LocalDate startedAgain() {
        LocalDate found = null;
        for (var word : LEAVING) {
            for (var left : known(word)) {
                if (leaves(left)) {
                    found = latest(found, listedAfter(left.on()));
                }
            }
        }
        return found;
    }

    private static boolean leaves(Step step) {
        return !step.word().equals("decision-annulled") || step.says("ground", "standard");
    }

    private @Nullable LocalDate listedAfter(LocalDate left) {
        for (var listed : known("listed")) {
            if (listed.on().isAfter(left)) {
                return listed.on();
            }
        }
        return null;
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static void add(Map<String, List<Step>> map, Step step) {
        map.computeIfAbsent(step.word(), _ -> new ArrayList<>(2)).add(step);
    }
}
