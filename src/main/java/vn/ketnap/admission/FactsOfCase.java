package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Text;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Member;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.regulation.Facts;
import vn.ketnap.regulation.Link;
import vn.ketnap.regulation.Obligation;
import vn.ketnap.regulation.Regulations;

/// Gathers once what the rules may look at: the person, the members whom acts name, the levels of the day, the acts.
@Component
class FactsOfCase {

    private static final Facts.MemberFacts NOBODY = new Facts.MemberFacts(Optional.empty(), Optional.empty());

    private final People people;
    private final Cvs cvs;
    private final Organizations organizations;
    private final Regulations regulations;
    private final Today today;

    FactsOfCase(People people, Cvs cvs, Organizations organizations, Regulations regulations, Today today) {
        this.people = people;
        this.cvs = cvs;
        this.organizations = organizations;
        this.regulations = regulations;
        this.today = today;
    }

    /// What is known of a case's people, for as many questions as one likes: two statements.
    Gathered gather(CaseFile file, Optional<Act> act) {
        return gather(file, people.find(file.person()), act);
    }

    /// The same when the person was read already: one statement.
    Gathered gather(CaseFile file, Optional<Person> person, Optional<Act> act) {
        var refs = new HashSet<PersonRef>();
        file.acts().forEach(one -> refs.addAll(one.members()));
        act.ifPresent(one -> refs.addAll(ActCodec.members(one)));
        var members = new HashMap<String, Facts.MemberFacts>();
        people.members(List.copyOf(refs), today.date())
                .forEach(member -> members.put(member.person().toString(), facts(member)));
        return new Gathered(file, person, members, Map.of());
    }

    /// The same with the relatives of the CV (ADM-VER-WHO): one statement more, and one for those sent to verify.
    Gathered gatherWithFamily(CaseFile file, Optional<Act> act) {
        var gathered = gather(file, act);
        var cv = gathered.person().map(cvs::of);
        var members = new HashMap<>(gathered.members);
        cv.ifPresent(said -> people.findAll(verifiers(file, act))
                .forEach(one -> Family.kin(said, one)
                        .ifPresent(
                                kin -> members.merge(one.id().toString(), NOBODY.kin(kin), (old, _) -> old.kin(kin)))));
        return new Gathered(file, gathered.person(), members, cv.map(Family::of).orElse(Map.of()));
    }

    /// Members sent in person to verify.
    private static Set<PersonRef> verifiers(CaseFile file, Optional<Act> act) {
        return Stream.concat(file.acts().stream().map(RecordedAct::act), act.stream())
                .map(one -> one instanceof Act.Corrected correction ? correction.instead() : one)
                .flatMap(one -> one instanceof Act.VerificationSent sent ? sent.verifier().stream() : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whom the CV names, by the words of the acts.
    Set<String> family(CaseFile file) {
        return gatherWithFamily(file, Optional.empty()).family.keySet();
    }

    /// The people of a case, ready for questions.
    final class Gathered implements Consideration.Known {

        private final CaseFile file;
        private final Optional<Person> person;
        private final Map<String, Facts.MemberFacts> members;
        private final Map<String, Facts.RelativeFacts> family;

        Gathered(
                CaseFile file,
                Optional<Person> person,
                Map<String, Facts.MemberFacts> members,
                Map<String, Facts.RelativeFacts> family) {
            this.file = file;
            this.person = person;
            this.members = members;
            this.family = family;
        }

        Optional<Person> person() {
            return person;
        }

        @Override
        public Facts on(LocalDate day, List<StandingAct> acts) {
            var agreed = ListLines.agreed(acts, day);
            return Consideration.facts(setting(file, day), candidate(day, acts), members, family, agreed);
        }

        private Facts.Candidate candidate(LocalDate day, List<StandingAct> acts) {
            var birth = person.flatMap(Person::birth);
            return new Facts.Candidate(
                    birth.map(BirthDate::earliest),
                    birth.map(BirthDate::latest),
                    detail(Detail.EDUCATION_GENERAL_LEVEL),
                    detail(Detail.AREA).orElse("ordinary"),
                    detail(Detail.YOUTH_UNION_MEMBER).map("yes"::equals),
                    detail(Detail.TRADE_UNION_MEMBER).map("yes"::equals),
                    consents(day, acts),
                    detail(Detail.LEFT_PARTY).map(LocalDate::parse),
                    detail(Detail.SPECIAL)
                            .map(words -> Set.of(words.split(" ")))
                            .orElse(Set.of()));
        }

        private Optional<String> detail(Detail detail) {
            return person.flatMap(one -> one.detail(detail));
        }
    }

    /// What is owed, by the organisation of the day of the last act: the same on whichever day one asks.
    List<Due> owed(CaseFile file, Gathered gathered) {
        var acts = file.standing();
        return acts.isEmpty()
                ? List.of()
                : Stream.concat(
                                regulations.owed(gathered.on(acts.getLast().on(), acts)).stream()
                                        .map(FactsOfCase::due),
                                tasks(file))
                        .toList();
    }

    /// The tasks whose day was said; no rule asks for it, the cell does.
    private static Stream<Due> tasks(CaseFile file) {
        return file.progress().stage().isHelped()
                ? OpenSteps.tasks(file.standing()).stream()
                        .flatMap(one -> one.act() instanceof Act.TaskGiven task
                                ? task.due().map(due -> Due.task(one.step(), task.on(), due)).stream()
                                : Stream.empty())
                : Stream.empty();
    }

    List<Due> owed(CaseFile file) {
        return owed(file, gather(file, Optional.empty()));
    }

    LocalDate probationEnds(LocalDate ceremony) {
        return regulations.probationEnds(ceremony);
    }

    boolean baseVotes(CaseFile file, LocalDate day) {
        return regulations.baseVotes(setting(file, day), day);
    }

    /// Who acts between the cell's vote and the decision, for the cell responsible on a day.
    List<Link> chain(CaseFile file, LocalDate day) {
        return regulations.chain(setting(file, day), day);
    }

    /// Which bodies have papers in the dossier on a day.
    DossierList.Setting dossierOn(CaseFile file, List<StoredFinding> said, LocalDate day) {
        var setting = setting(file, day);
        return new DossierList.Setting(setting.sectionCommittee(), regulations.baseVotes(setting, day), said);
    }

    /// What changed in the regulation since the case began; nothing once it has ended or reached the ceremony.
    List<Text> changedSince(CaseFile file, LocalDate day) {
        var stage = file.progress().stage();
        return stage.isOnTheWay()
                ? file.standing().stream()
                        .findFirst()
                        .map(first -> regulations.changes(setting(file, day), first.on(), day))
                        .orElse(List.of())
                : List.of();
    }

    /// Whose step answers each thing owed.
    Map<String, Text> whose(List<Due> owed, LocalDate day) {
        return owed.stream()
                .map(Due::step)
                .distinct()
                .collect(Collectors.toMap(step -> step, step -> regulations.who(step, day)));
    }

    private Facts.Setting setting(CaseFile file, LocalDate day) {
        var levels = organizations.levels(file.cellOn(day), day);
        return new Facts.Setting(
                levels.kind().word(),
                levels.youthUnion(),
                levels.tradeUnion(),
                levels.sectionCommittee(),
                levels.delegated());
    }

    /// The consents the province had given by a day.
    private static Set<String> consents(LocalDate day, List<StandingAct> acts) {
        return acts.stream()
                .filter(one -> !one.on().isAfter(day))
                .flatMap(one -> one.act() instanceof Act.ConsentGiven given
                        ? Stream.of(ActCodec.word(given.matter()))
                        : Stream.of())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Facts.MemberFacts facts(Member member) {
        return new Facts.MemberFacts(
                member.official() ? member.officialOn().or(member::votesFrom) : Optional.empty(), Optional.empty());
    }

    private static Due due(Obligation owed) {
        return new Due(
                owed.deadline(),
                owed.subject(),
                owed.step(),
                owed.due(),
                owed.startedOn(),
                owed.rule(),
                owed.clause().shown(),
                owed.unknown(),
                owed.local(),
                owed.provisional());
    }
}
