package vn.ketnap.admission.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.ClassCase;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Stamp;
import vn.ketnap.basics.Text;
import vn.ketnap.web.Sentence;

/// Records one step of a class in the cases of all its people at once, or in none.
@Component
class ClassActs {

    private final Admissions admissions;
    private final Cases cases;
    private final Clock clock;

    ClassActs(Admissions admissions, Cases cases, Clock clock) {
        this.admissions = admissions;
        this.cases = cases;
        this.clock = clock;
    }

    /// Records an act for each line.
    ///
    /// @return for whom it cannot be, and why; empty when all was recorded
    List<ClassRefusal> record(List<ClassLine> lines, Function<ClassLine, Act> act, Actor actor) {
        var without = lines.stream()
                .filter(line -> line.file().isEmpty())
                .map(line -> refusal(line, List.of(Sentence.of("course.refused.no-case"))))
                .toList();
        return without.isEmpty() ? perform(lines, act, actor) : without;
    }

    /// Retracts the act of sending in each case where it still stands.
    List<ClassRefusal> takeBack(List<ClassLine> lines, Words reason, LocalDate today, Actor actor) {
        var files = cases.findAll(lines.stream()
                .flatMap(line -> line.file().stream())
                .map(ClassCase::id)
                .toList());
        var standing =
                lines.stream().filter(line -> step(line, files).isPresent()).toList();
        return perform(
                standing, line -> new Act.Retracted(today, step(line, files).orElseThrow(), reason), actor);
    }

    /// Who recorded last in the cases of these lines, and when, the earliest first.
    List<Stamp> lastActs(List<ClassLine> lines) {
        var ids = lines.stream()
                .flatMap(line -> line.file().stream())
                .map(ClassCase::id)
                .toList();
        return cases.findAll(ids).values().stream()
                .map(file -> file.acts().getLast())
                .map(act -> new Stamp(act.step(), act.by(), LocalDateTime.ofInstant(act.at(), clock.getZone())))
                .sorted(Comparator.comparing(Stamp::at))
                .toList();
    }

    private List<ClassRefusal> perform(List<ClassLine> lines, Function<ClassLine, Act> act, Actor actor) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var entries = lines.stream()
                .map(line -> new Admissions.Entry(line.file().orElseThrow().id(), act.apply(line), Words.NONE))
                .toList();
        var outcomes = admissions.performAll(entries, actor);
        var refusals = new ArrayList<ClassRefusal>();
        for (var i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case Outcome.Accepted _ -> {}
                case Outcome.Refused refused -> refusals.add(refusal(lines.get(i), blocks(refused)));
                case Outcome.OutOfTurn out ->
                    refusals.add(refusal(lines.get(i), List.of(ActModels.outOfTurn(out.reason()))));
            }
        }
        return refusals;
    }

    /// The step in which the person was sent with the list of that day.
    private static Optional<Integer> step(ClassLine line, Map<CaseId, CaseFile> files) {
        return line.file()
                .map(ClassCase::id)
                .map(files::get)
                .flatMap(file -> file.standing().stream()
                        .filter(one -> (one.kind() == ActKind.CLASS_SENT || one.kind() == ActKind.NEW_MEMBER_CLASS_SENT)
                                && line.learner()
                                        .sentOn()
                                        .filter(one.on()::equals)
                                        .isPresent())
                        .map(one -> one.step())
                        .findFirst());
    }

    private static List<Sentence> blocks(Outcome.Refused refused) {
        return refused.findings().stream()
                .filter(StoredFinding::blocks)
                .map(one -> Sentence.of(
                        "course.refused.rule",
                        new Text(one.titleVi(), one.titleEn()),
                        new Text(one.vi(), one.en()),
                        one.clause()))
                .toList();
    }

    private static ClassRefusal refusal(ClassLine line, List<Sentence> why) {
        return new ClassRefusal(line.person().id(), line.person().fullName(), why);
    }
}
