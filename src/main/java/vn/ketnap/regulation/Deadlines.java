package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When what is due, by the facts known: each clock follows the regulation of the day it starts.
final class Deadlines {

    private final Past past;
    private final Facts facts;
    private final Book book;
    private final WorkingDays workingDays;

    Deadlines(Past past, Facts facts, Book book, WorkingDays workingDays) {
        this.past = past;
        this.facts = facts;
        this.book = book;
        this.workingDays = workingDays;
    }

    /// When this is due; nothing when the clock has not started or the regulation has no such deadline.
    ///
    /// @param subject whom a verification is about; empty otherwise
    Optional<Obligation> due(String word, String subject) {
        var deadline = book.deadline(word);
        if (deadline.abroad().isPresent()) {
            return Verification.isPending(past, subject)
                    ? past.latest(deadline.start().words().getFirst(), sent -> sent.says("subject", subject))
                            .flatMap(sent -> running(
                                    sent.yes("abroad") ? deadline.abroad().get() : deadline, subject, sent.on()))
                    : Optional.empty();
        }
        return start(deadline).flatMap(from -> running(deadline, subject, from));
    }

    /// What is still owed: clocks that run and are not yet answered.
    List<Obligation> owed() {
        if (past.hasDied()) {
            return List.of();
        }
        var out = past.isOut("cell-voted");
        var owed = new ArrayList<Obligation>();
        for (var deadline : book.deadlines().values()) {
            if (out && !deadline.afterLeaving()) {
                continue;
            }
            if (deadline.abroad().isPresent()) {
                past.steps(deadline.start().words().getFirst())
                        .flatMap(sent -> sent.text("subject").stream())
                        .distinct()
                        .flatMap(subject -> due(deadline.word(), subject).stream())
                        .forEach(owed::add);
            } else if (mayBeOwed(deadline)) {
                due(deadline.word(), "")
                        .filter(one -> !isAnswered(deadline, one.startedOn()))
                        .ifPresent(owed::add);
            }
        }
        return List.copyOf(owed);
    }

    private boolean mayBeOwed(Deadline deadline) {
        return switch (deadline.ending()) {
            case "never-owed" -> false;
            case "ever" -> {
                for (var end : deadline.ends()) {
                    if (past.done(end).isPresent()) {
                        yield false;
                    }
                }
                yield true;
            }
            default -> true;
        };
    }

    private boolean isAnswered(Deadline deadline, LocalDate since) {
        return deadline.ending().equals("since")
                && deadline.ends().stream()
                        .anyMatch(end -> past.done(end)
                                .filter(step -> !step.on().isBefore(since))
                                .isPresent());
    }

    private Optional<LocalDate> start(Deadline deadline) {
        var words = deadline.start().words();
        return switch (deadline.start().kind()) {
            case "step" ->
                words.stream()
                        .flatMap(word -> past.done(word).map(Step::on).stream())
                        .max(LocalDate::compareTo);
            case "deadline" -> due(words.getFirst(), "").map(Obligation::due);
            default -> fact(words.getFirst());
        };
    }

    private Optional<LocalDate> fact(String word) {
        return switch (word) {
            case "dossier" -> Dossier.start(past, facts, book);
            case "left-party" -> facts.candidate().leftParty();
            case "moved-with-dossier" -> movedWithDossier();
            case "forwarded-dossier-received" -> forwardedReceived();
            case "member-transfer" -> memberTransfer();
            case "cell-dissolved" ->
                past.latest("collective-transfer-decided")
                        .filter(step -> step.says("ground", "dissolution"))
                        .map(Step::on);
            case "member-introduced" ->
                memberTransfer()
                        .flatMap(on -> past.latest("moved-out", out -> !out.on().isBefore(on))
                                .map(Step::on));
            case "decision-to-hold-to" ->
                admitted()
                        .flatMap(issued -> book.holds("ceremony-from-issue", issued)
                                ? Optional.of(issued)
                                : past.latest("decision-received").map(Step::on));
            default -> throw new IllegalStateException("no fact " + word);
        };
    }

    /// The day of moving out, or of the transfer, of somebody whose dossier lies with the old deciding body, undecided.
    private Optional<LocalDate> movedWithDossier() {
        var moved = past.latest("transfer-decided", step -> !step.yes("same-body"))
                .map(Step::on)
                .map(on -> past.latest("moved-out", out -> !out.on().isBefore(on))
                        .map(Step::on)
                        .orElse(on));
        return moved.filter(on -> past.latest("dossier-sent", sent -> !sent.on().isAfter(on))
                        .filter(sent -> past.latest(
                                        "dossier-returned", back -> !back.on().isBefore(sent.on()))
                                .isEmpty())
                        .isPresent()
                && past.latest("decided", step -> !step.on().isAfter(on)).isEmpty());
    }

    private Optional<LocalDate> memberTransfer() {
        return past.latest("transfer-decided")
                .map(Step::on)
                .filter(on -> past.latest("ceremony-held", held -> !held.on().isAfter(on))
                        .isPresent());
    }

    private Optional<LocalDate> forwardedReceived() {
        return past.latest("dossier-forwarded")
                .flatMap(sent -> past.latest("dossier-received", in -> !in.on().isBefore(sent.on())))
                .map(Step::on);
    }

    /// So many working days after a day.
    LocalDate after(LocalDate day, int days) {
        return workingDays.after(day, days);
    }

    private Optional<LocalDate> admitted() {
        return past.latest("decided")
                .filter(step -> step.says("outcome", "admitted"))
                .map(Step::on);
    }

    private Optional<Obligation> running(Deadline deadline, String subject, LocalDate from) {
        var lawOf = deadline.lawOf().flatMap(past::latest).map(Step::on).orElse(from);
        var sum = 0;
        var unknown = false;
        Value last = null;
        for (var key : deadline.numbers()) {
            var value = book.inForce(key, lawOf);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            last = value.get();
            sum += last.number().orElseThrow();
            unknown |= book.unknown(key, lawOf);
        }
        var due = deadline.months() ? from.plusMonths(sum) : workingDays.after(from, sum);
        return Optional.of(new Obligation(
                deadline.word(),
                subject,
                deadline.answer(),
                from,
                due,
                deadline.rule(),
                last == null ? Clause.NONE : last.clause(),
                unknown,
                deadline.local(),
                !deadline.months() && workingDays.isProvisional(due)));
    }
}
