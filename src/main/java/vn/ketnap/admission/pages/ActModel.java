package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Majority;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;

/// What the form of an act shows.
///
/// @param kind the act's word
/// @param path where the form is sent
/// @param lines the fields with what was typed
/// @param doubts what is worth a second look although no rule speaks of it
/// @param said what is to be said about the whole: why it cannot be, or that the numbers were counted anew
/// @param vote who was absent and by which clause one counts, for a vote of the cell
/// @param majority the share that carries it on the day typed; a deciding body counts by a rule of its own
/// @param overridable true when the findings block and the actor may give a written reason
/// @param ahead true when nothing was sent yet: the findings say what the regulation already answers
/// @param proxy true when the act is another's and is entered for them
/// @param meanwhile what somebody else recorded while the form was open
public record ActModel(
        String kind,
        CaseFile file,
        Who who,
        String path,
        List<Line> lines,
        Errors errors,
        List<Finding> findings,
        List<Sentence> doubts,
        Optional<Said> said,
        Optional<Vote> vote,
        Optional<Majority> majority,
        boolean overridable,
        String reason,
        boolean proxy,
        boolean ahead,
        Optional<Meanwhile> meanwhile) {

    private static final List<String> COUNTS = List.of("official", "members", "excluded", "present");
    private static final List<String> VOTES = List.of("in-favour", "against");

    /// Whom the act is about.
    ///
    /// @param standing what there is to know beside the name; nothing for a helper, who sees the remarks only
    /// @param last the last remark before, beside the form of a new one
    public record Who(String name, String cell, Optional<Standing> standing, Optional<Act.Remarked> last) {}

    /// The certificate of the class and the helper.
    public record Standing(Optional<LocalDate> certifiedOn, Optional<String> helper) {}

    /// One field: what it is, what was typed, what there is to choose from.
    ///
    /// @param steps the steps of the case that the act may be about
    public record Line(ActField field, String value, List<Option> options, List<StandingAct> steps) {

        /// What there is to choose from, in the words of the reader.
        public List<Option> choices() {
            return switch (field.type()) {
                case STEP -> steps.stream().map(Line::step).toList();
                case SUBJECT ->
                    options.stream()
                            .map(one -> new Option(one.value(), LettersModel.subject(one.value())))
                            .toList();
                default -> options;
            };
        }

        private static Option step(StandingAct one) {
            var about = one.act() instanceof Act.TaskGiven task
                    ? task.task().text()
                    : Say.t("admission.act." + one.kind().word());
            return new Option(String.valueOf(one.step()), about + " · " + Say.day(one.on()));
        }
    }

    /// A sentence above the form.
    ///
    /// @param wrong true when the act cannot be at all
    public record Said(Sentence words, boolean wrong) {}

    /// The roll of the day with the ticks, and the clause on counting.
    public record Vote(Attendance attendance, String clause) {}

    /// Fields that stand together: the numbers of people, the votes; every other field stands alone.
    public record Group(String word, List<Line> lines) {}

    public ActModel {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        doubts = List.copyOf(doubts);
    }

    ActModel lookingAhead() {
        return new ActModel(
                kind, file, who, path, lines, errors, findings, doubts, said, vote, majority, false, reason, proxy,
                true, meanwhile);
    }

    ActModel beside(Meanwhile other) {
        return with(doubts, Optional.of(other));
    }

    ActModel doubting(List<Sentence> doubtful) {
        return with(doubtful, meanwhile);
    }

    private ActModel with(List<Sentence> doubtful, Optional<Meanwhile> other) {
        return new ActModel(
                kind,
                file,
                who,
                path,
                lines,
                errors,
                findings,
                doubtful,
                said,
                vote,
                majority,
                overridable,
                reason,
                proxy,
                ahead,
                other);
    }

    /// How many acts the case has on this page.
    public int acts() {
        return file.acts().size();
    }

    /// The rules and doubts whose words stand on this page, each rule with the words it says: of another day it may
    /// say others.
    public String seen() {
        return Stream.concat(
                        findings.stream()
                                .map(one -> Findings.mark(one.rule(), one.what().vi())),
                        doubts.stream().map(Sentence::key))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /// The page of the candidate, to which one returns.
    public String back() {
        return "/people/" + file.person();
    }

    /// The fields in the order of the page. Around a vote: day and proposal, people, votes, papers.
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        var votes = lines.stream().filter(line -> isOf(VOTES, line)).toList();
        var singles = lines.stream()
                .filter(line -> votes.isEmpty() || !(isOf(VOTES, line) || isOf(COUNTS, line)))
                .map(line -> new Group("", List.of(line)))
                .toList();
        var papers = singles.stream()
                .filter(one -> isPaperOrWords(one.lines().getFirst().field()))
                .toList();
        singles.stream().filter(one -> votes.isEmpty() || !papers.contains(one)).forEach(groups::add);
        if (!votes.isEmpty()) {
            var counts = lines.stream().filter(line -> isOf(COUNTS, line)).toList();
            groups.add(new Group("counts", counts));
            groups.add(new Group("votes", votes));
            groups.addAll(papers);
        }
        return groups;
    }

    /// The value typed into a field, for the arithmetic of a vote.
    public Optional<Integer> number(String key) {
        return lines.stream()
                .filter(line -> line.field().key().equals(key) && line.value().matches("\\d{1,4}"))
                .findFirst()
                .map(line -> Integer.valueOf(line.value()));
    }

    private static boolean isPaperOrWords(ActField field) {
        return field.type() == ActField.Type.TEXT || field.type() == ActField.Type.WORDS;
    }

    private static boolean isOf(List<String> keys, Line line) {
        return keys.contains(line.field().key());
    }
}
