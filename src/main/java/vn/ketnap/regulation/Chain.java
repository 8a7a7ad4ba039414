package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// Who acts between the cell's vote and the decision, for an organisation on a day, and what changed between two days
/// (ADM-COMPETENT, section 15).
final class Chain {

    private static final String DECIDES = "decides";

    private final Book book;

    Chain(Book book) {
        this.book = book;
    }

    List<Link> of(Facts.Setting setting, LocalDate day) {
        var chain = new ArrayList<Link>();
        chain.add(link("cell-voted", "ADM-VOTE-CB", day, false));
        if (setting.sectionCommittee()) {
            chain.add(link("section-appraised", "ADM-VOTE-DUCS", day, false));
        }
        if (Competence.baseVotes(setting, day, book)) {
            chain.add(link(
                    "base-voted",
                    "ADM-VOTE-DUCS",
                    day,
                    setting.kind().equals("residential-cell") && book.unknown(Competence.OVER_RESIDENTIAL, day)));
        }
        chain.add(decides(setting, day));
        return List.copyOf(chain);
    }

    /// Who acts in a step on a day; of a decision the body that decides then.
    Text who(String step, LocalDate day) {
        var word = book.step(step).map(Procedure::who).orElse("");
        return book.body(word.equals("deciding-body") ? decider(day) : word);
    }

    /// What is another between two days for such an organisation: steps, bodies and the time limits on the way.
    List<Text> changes(Facts.Setting setting, LocalDate before, LocalDate after) {
        var changes = new ArrayList<Text>();
        var then = of(setting, before);
        var now = of(setting, after);
        for (var old : then) {
            var found =
                    now.stream().filter(link -> link.step().equals(old.step())).findFirst();
            if (found.isEmpty()) {
                changes.add(new Text(
                        "Không còn bước: %s.".formatted(old.title().vi()),
                        "This step is gone: %s.".formatted(old.title().en())));
            } else if (!found.get().who().equals(old.who())) {
                changes.add(new Text(
                        "%s: nay là %s, trước là %s."
                                .formatted(
                                        old.title().vi(),
                                        found.get().who().vi(),
                                        old.who().vi()),
                        "%s: now %s, before it was %s."
                                .formatted(
                                        old.title().en(),
                                        found.get().who().en(),
                                        old.who().en())));
            }
        }
        now.stream()
                .filter(link -> then.stream().noneMatch(old -> old.step().equals(link.step())))
                .forEach(link -> changes.add(new Text(
                        "Thêm bước: %s.".formatted(link.title().vi()),
                        "A step is new: %s.".formatted(link.title().en()))));
        book.deadlines().values().stream()
                .filter(deadline -> !deadline.local())
                .flatMap(deadline -> length(deadline, before, after).stream())
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private Optional<Text> length(Deadline deadline, LocalDate before, LocalDate after) {
        var then = sum(deadline, before);
        var now = sum(deadline, after);
        if (then.isEmpty() || now.isEmpty() || then.equals(now)) {
            return Optional.empty();
        }
        var unit = deadline.months() ? new Text("tháng", "months") : new Text("ngày làm việc", "working days");
        return Optional.of(new Text(
                "%s: %d %s, trước là %d; hạn đã chạy giữ số cũ."
                        .formatted(deadline.title().vi(), now.get(), unit.vi(), then.get()),
                "%s: %d %s, before it was %d; a clock already running keeps the old number."
                        .formatted(deadline.title().en(), now.get(), unit.en(), then.get())));
    }

    private Optional<Integer> sum(Deadline deadline, LocalDate day) {
        var sum = 0;
        for (var key : deadline.numbers()) {
            var value = book.inForce(key, day).flatMap(Value::number);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += value.get();
        }
        return Optional.of(sum);
    }

    private Link decides(Facts.Setting setting, LocalDate day) {
        var title = book.stepTitle("decided");
        return setting.delegated()
                ? new Link(
                        "decided",
                        title,
                        book.body("delegated-base-committee"),
                        book.rule("ADM-VOTE-DUCS-DEL").clause(day),
                        book.unknown("delegated-share", day))
                : new Link(
                        "decided",
                        title,
                        book.body(decider(day)),
                        book.inForce(DECIDES, day).map(Value::clause).orElse(Clause.NONE),
                        book.unknown(DECIDES, day));
    }

    private String decider(LocalDate day) {
        return book.inForce(DECIDES, day).flatMap(Value::word).orElse("deciding-body");
    }

    private Link link(String step, String rule, LocalDate day, boolean unknown) {
        return new Link(
                step, book.stepTitle(step), who(step, day), book.rule(rule).clause(day), unknown);
    }
}
