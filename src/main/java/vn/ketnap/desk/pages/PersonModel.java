package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Due;
import vn.ketnap.admission.Progress;
import vn.ketnap.admission.Readiness;
import vn.ketnap.admission.RecordedAct;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Text;
import vn.ketnap.people.Person;
import vn.ketnap.planning.Activity;
import vn.ketnap.regulation.Link;
import vn.ketnap.web.Finding;
import vn.ketnap.web.Milestone;
import vn.ketnap.web.Shell;

/// What the page of a person shows of one case.
///
/// @param next what comes next, the main step first, as far as this actor may record it
/// @param advice what the regulation says today of the main step
/// @param chain who acts between the cell's vote and the decision
/// @param whose by step, whose it is
/// @param changes what is another in the regulation than when the case began
/// @param reconsidered steps that would be blocked by what is known now, with the rules that say so
/// @param mayRight the kinds of act the reader may correct or take back
/// @param names of members whom acts refer to
/// @param noticed the activities at which the person was noticed
public record PersonModel(
        Person person,
        CaseFile file,
        Progress progress,
        String cell,
        LocalDate today,
        List<ActKind> next,
        List<ActKind> others,
        List<Finding> advice,
        List<Due> owed,
        boolean baseVotes,
        Map<Integer, List<String>> reconsidered,
        Map<PersonRef, String> names,
        List<Link> chain,
        List<Text> changes,
        Map<String, Text> whose,
        Set<ActKind> mayRight,
        boolean seesCv,
        boolean seesLooks,
        boolean mayClassify,
        boolean mayGroup,
        List<Activity> noticed) {

    /// Whether the reader may put an act of this kind right.
    public boolean mayRight(ActKind kind) {
        return mayRight.contains(kind);
    }

    /// Of what the regulation says of the main step, what blocks it.
    public List<Finding> blocks() {
        return advice.stream()
                .filter(one -> one.weight() == Finding.Weight.BLOCKS)
                .toList();
    }

    /// What the dates say of the class of readiness; nothing where nobody asks for one any more.
    public Optional<Readiness> readiness() {
        return Readiness.of(file, owed, today);
    }

    /// How the cell classified, the latest first.
    public List<Act.Classified> classified() {
        return file.standing().reversed().stream()
                .map(StandingAct::act)
                .filter(Act.Classified.class::isInstance)
                .map(Act.Classified.class::cast)
                .toList();
    }

    /// Whether the cell's last word is what the dates say.
    public boolean saysTheSame() {
        return readiness()
                .flatMap(Readiness::proposed)
                .filter(one ->
                        !classified().isEmpty() && classified().getFirst().category() == one)
                .isPresent();
    }

    /// Whose step answers what is due.
    public Text whose(Due due) {
        return whose.getOrDefault(due.step(), new Text("", ""));
    }

    public List<Milestone> way() {
        return new Way(Shell.CURRENT.get().tongue()).of(file.standing(), owed, baseVotes);
    }

    public List<Paper> papers() {
        return Paper.of(file.standing(), owed);
    }

    /// What is recorded, the latest first.
    public List<RecordedAct> acts() {
        return file.acts().reversed();
    }

    public Optional<StandingAct> standing(RecordedAct act) {
        return file.standingAt(act.step());
    }

    public List<StandingAct> remarks() {
        return file.standing().reversed().stream()
                .filter(act -> act.act() instanceof Act.Remarked)
                .limit(6)
                .toList();
    }

    public String name(PersonRef member) {
        return names.getOrDefault(member, "…");
    }

    public Optional<String> helper() {
        return progress.helper().map(this::name);
    }

    public String path(ActKind kind) {
        return "/cases/" + file.id() + "/" + kind.word();
    }

    /// What an act says beyond its day, in a few words: numbers, votes, members.
    public String gist(Act act) {
        return new Gist(Shell.CURRENT.get().tongue(), this::name).of(act);
    }

    /// The letters in the round: middle and given name.
    public String initials() {
        var words = person.fullName().strip().split("\\s+");
        return Arrays.stream(words)
                .skip(Math.max(0, words.length - 2))
                .map(word -> word.substring(0, Math.min(1, word.length())))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /// The days left until the earliest due day, or since it passed.
    public Optional<Due> first() {
        return owed.stream().min(java.util.Comparator.comparing(Due::due));
    }
}
