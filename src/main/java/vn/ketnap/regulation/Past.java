package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The steps that count on a day: those dated on or before it, less what leaving and starting again, or a refusal, took
/// away.
final class Past {

    private static final Set<String> LIVES_ON = Set.of("introduced", "class-certified", "died", "struck-off");
    private static final Set<String> UNDONE_BY_REFUSAL = Set.of("cell-voted", "section-appraised", "base-voted");
    private static final Set<String> VOTES =
            Set.of("cell-voted", "base-voted", "recognition-voted", "recognition-base-voted");
    private static final Set<String> LEAVING = Set.of("withdrawn", "removed");

    private final List<Step> known;
    private final List<Step> steps;
    private final LocalDate day;

    private Past(List<Step> known, LocalDate day) {
        this.known = known;
        this.day = day;
        var start = startedAgain();
        var refused = known.stream()
                .filter(step -> step.word().equals("decided") && step.says("outcome", "refused"))
                .map(Step::on)
                .filter(on -> on.isBefore(day))
                .max(Comparator.naturalOrder());
        this.steps = known.stream()
                .filter(step -> start.isEmpty() || !step.on().isBefore(start.get()) || LIVES_ON.contains(step.word()))
                .filter(step -> refused.isEmpty()
                        || step.on().isAfter(refused.get())
                        || !UNDONE_BY_REFUSAL.contains(step.word()))
                .toList();
    }

    static Past on(LocalDate day, List<Step> all) {
        return new Past(
                all.stream()
                        .filter(step -> !step.on().isAfter(day))
                        .sorted(Comparator.comparing(Step::on))
                        .toList(),
                day);
    }

    /// Everything recorded, for deadlines.
    static Past whole(List<Step> all) {
        return on(LocalDate.MAX, all);
    }

    boolean has(String word) {
        return steps(word).findAny().isPresent();
    }

    Stream<Step> steps(String word) {
        return steps.stream().filter(step -> step.word().equals(word));
    }

    /// Every step of the word that was recorded, whether it still counts or not.
    Stream<Step> evenUndone(String word) {
        return known.stream().filter(step -> step.word().equals(word));
    }

    Optional<Step> latest(String word) {
        return latest(word, _ -> true);
    }

    Optional<Step> latest(String word, Predicate<Step> which) {
        return steps(word).filter(which).reduce((_, later) -> later);
    }

    /// The latest that counts as done: for a vote, the latest that was carried.
    Optional<Step> done(String word) {
        return latest(word, step -> !VOTES.contains(word) || step.twoThirds());
    }

    boolean anyFromList() {
        return steps.stream().anyMatch(Step::fromList);
    }

    /// Whether the person has left the process by the day before, so that this step cannot be.
    boolean isOut(String word) {
        if (before("died").isPresent() || before("struck-off").isPresent()) {
            return true;
        }
        var left = known.stream()
                .filter(step -> LEAVING.contains(step.word()) && step.on().isBefore(day))
                .map(Step::on)
                .max(Comparator.naturalOrder());
        if (left.isPresent() && !word.equals("introduced") && !word.equals("listed") && !again(left.get())) {
            return true;
        }
        var moved = before("moved-out");
        return moved.isPresent()
                && !word.equals("moved-in")
                && known.stream()
                        .noneMatch(step ->
                                step.word().equals("moved-in") && !step.on().isBefore(moved.get()));
    }

    private boolean again(LocalDate left) {
        return known.stream()
                .anyMatch(step -> step.word().equals("listed") && step.on().isAfter(left));
    }

    private Optional<LocalDate> before(String word) {
        return known.stream()
                .filter(step -> step.word().equals(word) && step.on().isBefore(day))
                .map(Step::on)
                .max(Comparator.naturalOrder());
    }

    /// The day of the latest listing that woke a case which had come to rest.
    private Optional<LocalDate> startedAgain() {
        return known.stream()
                .filter(step -> LEAVING.contains(step.word()))
                .flatMap(left -> known.stream()
                        .filter(step ->
                                step.word().equals("listed") && step.on().isAfter(left.on()))
                        .findFirst()
                        .map(Step::on)
                        .stream())
                .max(Comparator.naturalOrder());
    }
}
