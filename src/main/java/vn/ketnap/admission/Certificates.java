package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.course.CourseKind;
import vn.ketnap.regulation.Facts;
import vn.ketnap.regulation.Regulations;
import vn.ketnap.regulation.Step;

/// Who may be sent to a class, and who holds a certificate until when. Shows only what lies in the scope of the
/// request.
@Service
@Transactional(readOnly = true)
public class Certificates {

    /// A certificate that ends within so many months may be renewed, if somebody asks for it.
    public static final int MONTHS_AHEAD = 6;

    /// In the list, and the cell has not yet considered the admission: until then the certificate is needed.
    private static final Set<Stage> BEFORE_THE_VOTE = EnumSet.range(Stage.LISTED, Stage.VERIFIED);

    private static final Set<Stage> ON_PROBATION = EnumSet.of(Stage.PROBATIONARY, Stage.RECOMMENDED);

    private static final Facts.Setting ANYWHERE = new Facts.Setting("residential-cell", false, false, false, false);
    private static final Facts.Candidate ANYBODY = new Facts.Candidate(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "ordinary",
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Set.of());

    private final ClassCases cases;
    private final Regulations regulations;

    Certificates(ClassCases cases, Regulations regulations) {
        this.cases = cases;
        this.regulations = regulations;
    }

    /// The act by which the certificate of a class is recorded.
    public static Act act(CourseKind kind, LocalDate issued, String number) {
        return switch (kind) {
            case AWARENESS -> new Act.ClassCertified(issued, number);
            case NEW_MEMBER -> new Act.NewMemberClassCertified(issued, number);
        };
    }

    /// Everybody of these cells at the stage at which the class is due, whether they hold its certificate or not, in
    /// Vietnamese order.
    public List<ClassCase> due(CourseKind kind, List<OrganizationRef> cells) {
        return judged(kind, cases.open(certified(kind), cells, stages(kind)));
    }

    /// The same, and who got the certificate of the class in a period, whatever became of the case since; of several
    /// cases of one person the open one comes last.
    public List<ClassCase> dueOrIssued(CourseKind kind, List<OrganizationRef> cells, LocalDate from, LocalDate until) {
        return judged(kind, cases.openOrIssued(certified(kind), cells, stages(kind), from, until));
    }

    /// The open, otherwise the latest case of each of these persons.
    public Map<PersonRef, ClassCase> of(CourseKind kind, List<PersonRef> persons) {
        var found = new LinkedHashMap<PersonRef, ClassCase>();
        judged(kind, cases.of(certified(kind), persons)).forEach(one -> found.putIfAbsent(one.person(), one));
        return found;
    }

    /// Whose certificate of the awareness class ends up to a day, or has ended, before the cell considered
    /// the admission; the earliest first.
    ///
    /// @param after the last of the page before
    public List<ClassCase> ending(LocalDate until, List<OrganizationRef> cells, Optional<CaseId> after, int limit) {
        return judged(CourseKind.AWARENESS, cases.ending(until, cells, BEFORE_THE_VOTE, after, limit));
    }

    /// The rounds in which people of these cells were sent to the awareness class since a day, whether the
    /// class itself is known here or an old list alone tells of it; the latest first.
    public List<ClassRound> rounds(LocalDate since, List<OrganizationRef> cells) {
        return cases.rounds(since, cells);
    }

    private List<ClassCase> judged(CourseKind kind, List<ClassCase> found) {
        return kind == CourseKind.NEW_MEMBER
                ? found
                : found.stream().map(this::judged).toList();
    }

    private ClassCase judged(ClassCase one) {
        return new ClassCase(
                one.id(),
                one.person(),
                one.fullName(),
                one.born(),
                one.cell(),
                one.stage(),
                one.sentOn(),
                one.certificate().map(held -> new Certificate(held.number(), held.on(), validity(held.on()))),
                one.proposal());
    }

    /// By the deadline that runs from the day of issue (ADM-CLASS-VALID-FROM).
    private Optional<Certificate.Validity> validity(LocalDate issued) {
        var past = List.of(Step.of(issued, ActKind.CLASS_CERTIFIED.word(), Map.of()));
        return regulations
                .due(new Facts(ANYWHERE, ANYBODY, Map.of(), Map.of(), past), "certificate-expiry", "")
                .map(owed -> new Certificate.Validity(owed.due(), owed.clause().shown(), owed.unknown()));
    }

    /// Whether somebody may study on a day: without a certificate, or with one that ends within [#MONTHS_AHEAD].
    ///
    /// @param issued the day of the latest certificate of the awareness class
    public boolean isDue(Optional<LocalDate> issued, LocalDate day) {
        return issued.flatMap(this::goodUntil)
                .map(until -> day.plusMonths(MONTHS_AHEAD).isAfter(until))
                .orElse(issued.isEmpty());
    }

    /// The last day on which a certificate of the awareness class issued on a day is good; nothing where no text says.
    public Optional<LocalDate> goodUntil(LocalDate issued) {
        return validity(issued).map(Certificate.Validity::until);
    }

    private static Set<Stage> stages(CourseKind kind) {
        return kind == CourseKind.AWARENESS ? BEFORE_THE_VOTE : ON_PROBATION;
    }

    private static ActKind certified(CourseKind kind) {
        return kind == CourseKind.AWARENESS ? ActKind.CLASS_CERTIFIED : ActKind.NEW_MEMBER_CLASS_CERTIFIED;
    }
}
