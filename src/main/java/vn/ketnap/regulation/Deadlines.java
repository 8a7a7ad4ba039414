package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<Obligation> due(String deadline, String subject) {
        return switch (deadline) {
            case "certificate-expiry" ->
                months(deadline, "cell-voted", "certificate-valid", "ADM-CLASS-VALID", latest("class-certified"));
            case "dossier-expiry" ->
                months(deadline, "cell-voted", "dossier-valid", "ADM-DOC-12M", Dossier.start(past, facts, book));
            case "verification-reply" -> reply(subject);
            case "decision" -> days(deadline, "decided", "ADM-DEC-DAYS", done("cell-voted"), "decide");
            case "decision-extended" ->
                days(deadline, "decided", "ADM-DEC-EXT", done("cell-voted"), "decide", "decide-extension");
            case "ceremony" -> ceremony();
            case "member-file" ->
                days(deadline, "member-file-declared", "ADM-LL-DAYS", latest("ceremony-held"), "member-file");
            case "probation-end" ->
                months(deadline, "self-review-written", "probation", "ADM-PROB-LEN", latest("ceremony-held"));
            case "recognition-vote" ->
                days(
                        deadline,
                        "recognition-voted",
                        "ADM-OFF-CB-DAYS",
                        due("probation-end", "").map(Obligation::due),
                        "consider-recognition");
            case "recognition-decision" ->
                days(deadline, "recognised", "ADM-OFF-DEC-DAYS", done("recognition-voted"), "recognise");
            case "recognition-decision-extended" ->
                days(
                        deadline,
                        "recognised",
                        "ADM-OFF-DEC-EXT",
                        done("recognition-voted"),
                        "recognise",
                        "recognise-extension");
            case "readmission-allowed" ->
                months(
                        deadline,
                        "applied",
                        "readmission-wait",
                        "ADM-RE-WAIT",
                        facts.candidate().leftParty());
            default -> throw new IllegalArgumentException("no deadline " + deadline);
        };
    }

    /// What is still owed: clocks that run and are not yet answered.
    List<Obligation> owed() {
        if (past.isOut("cell-voted")) {
            return List.of();
        }
        var owed = new ArrayList<Obligation>();
        past.steps("verification-sent")
                .flatMap(sent -> sent.text("subject").stream())
                .distinct()
                .flatMap(subject -> due("verification-reply", subject).stream())
                .forEach(owed::add);
        Stream.of(
                        open("certificate-expiry", past.done("cell-voted").isEmpty() && !past.has("ceremony-held")),
                        open("dossier-expiry", past.done("cell-voted").isEmpty() && !past.has("ceremony-held")),
                        open("decision", !past.has("decided")),
                        open("ceremony", !past.has("ceremony-held")),
                        open("member-file", !past.has("member-file-declared")),
                        open("probation-end", !past.has("self-review-written") && !recognisedOrVoted()),
                        open("recognition-vote", !recognisedOrVoted()),
                        open("recognition-decision", !past.has("recognised") && !past.has("struck-off")))
                .flatMap(Optional::stream)
                .forEach(owed::add);
        return List.copyOf(owed);
    }

    /// Whether the ceremony is counted from the issue of the decision (R4) or from its receipt.
    static boolean fromIssue(Book book, LocalDate decidedOn) {
        return book.inForce("ceremony-from-issue", decidedOn)
                .flatMap(Book.Value::value)
                .filter(flag -> flag == 1)
                .isPresent();
    }

    private Optional<Obligation> open(String deadline, boolean unanswered) {
        return unanswered ? due(deadline, "") : Optional.empty();
    }

    private boolean recognisedOrVoted() {
        return past.done("recognition-voted").isPresent() || past.has("recognised") || past.has("struck-off");
    }

    private Optional<Obligation> reply(String subject) {
        if (!Papers.isPending(past, subject)) {
            return Optional.empty();
        }
        return past.latest("verification-sent", sent -> sent.says("subject", subject))
                .flatMap(sent -> sent.yes("abroad")
                        ? days(
                                "verification-reply",
                                "verification-returned",
                                "ADM-VER-REPLY-OUT",
                                Optional.of(sent.on()),
                                "reply-out")
                        : days(
                                "verification-reply",
                                "verification-returned",
                                "ADM-VER-REPLY-IN",
                                Optional.of(sent.on()),
                                "reply-in"))
                .map(owed -> new Obligation(
                        owed.deadline(),
                        subject,
                        owed.step(),
                        owed.startedOn(),
                        owed.due(),
                        owed.rule(),
                        owed.clause(),
                        owed.unknown()));
    }

    private Optional<Obligation> ceremony() {
        var decided = past.latest("decided").filter(step -> step.says("outcome", "admitted"));
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        var issued = decided.get().on();
        return fromIssue(book, issued)
                ? days("ceremony", "ceremony-held", "ADM-CER-DAYS", Optional.of(issued), issued, "ceremony")
                : days("ceremony", "ceremony-held", "ADM-CER-DAYS", latest("decision-received"), issued, "ceremony");
    }

    private Optional<LocalDate> latest(String word) {
        return past.latest(word).map(Step::on);
    }

    private Optional<LocalDate> done(String word) {
        return past.done(word).map(Step::on);
    }

    private Optional<Obligation> months(
            String deadline, String step, String key, String rule, Optional<LocalDate> start) {
        return start.flatMap(from -> book.inForce(key, from)
                .map(value -> new Obligation(
                        deadline,
                        "",
                        step,
                        from,
                        from.plusMonths(value.value().orElseThrow()),
                        rule,
                        value.clause(),
                        book.unknown(key, from))));
    }

    private Optional<Obligation> days(
            String deadline, String step, String rule, Optional<LocalDate> start, String... keys) {
        return start.flatMap(from -> days(deadline, step, rule, start, from, keys));
    }

    /// @param lawOf the day whose regulation counts
    private Optional<Obligation> days(
            String deadline, String step, String rule, Optional<LocalDate> start, LocalDate lawOf, String... keys) {
        var sum = 0;
        var clause = Clause.NONE;
        var unknown = false;
        for (var key : keys) {
            var value = book.inForce(key, lawOf);
            if (value.isEmpty() || start.isEmpty()) {
                return Optional.empty();
            }
            sum += value.get().value().orElseThrow();
            clause = value.get().clause();
            unknown |= book.unknown(key, lawOf);
        }
        return Optional.of(new Obligation(
                deadline, "", step, start.get(), workingDays.after(start.get(), sum), rule, clause, unknown));
    }
}
