package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Person;

/// Reading cases: files, lists, what is due, counts. Shows only what lies in the scope of the request.
@Service
@Transactional(readOnly = true)
public class Cases {

    private final CaseStore store;
    private final CaseLists lists;
    private final Judge judge;
    private final FactsOfCase facts;
    private final Mandate mandate;

    Cases(CaseStore store, CaseLists lists, Judge judge, FactsOfCase facts, Mandate mandate) {
        this.store = store;
        this.lists = lists;
        this.judge = judge;
        this.facts = facts;
        this.mandate = mandate;
    }

    public Optional<CaseFile> find(CaseId id) {
        return store.find(id);
    }

    /// The case, if the actor may know of it: as one who sees the cell's cases, or as the helper of its person.
    public Optional<CaseFile> find(CaseId id, Actor actor) {
        return store.find(id).filter(file -> mandate.knows(actor, file));
    }

    /// Whether the actor may know of this case.
    public boolean knows(Actor actor, CaseFile file) {
        return mandate.knows(actor, file);
    }

    public Map<CaseId, CaseFile> findAll(Collection<CaseId> ids) {
        return store.findAll(ids);
    }

    /// Whose these cases are, by the identity of the case; what is no case is left out.
    public Map<UUID, PersonRef> personsOf(Collection<UUID> ids) {
        return store.personsOf(ids);
    }

    /// All cases of a person, the open one first.
    public List<CaseId> of(PersonRef person) {
        return store.of(person);
    }

    /// The person's open case inside the viewer's scope.
    public Optional<CaseId> openOf(PersonRef person) {
        return store.openOf(person);
    }

    /// Whether the person has an open case, inside or outside the viewer's scope; yes or no only.
    public boolean hasOpen(PersonRef person) {
        return store.hasOpenCase(person);
    }

    /// The case a person's page shows: the open one, otherwise the latest.
    public Optional<CaseFile> fileOf(PersonRef person) {
        return store.fileOf(person);
    }

    /// One page of cases.
    public List<CaseRow> list(CaseQuery query) {
        return lists.list(
                query.helper().map(mandate::meant).map(query::helpedBy).orElse(query));
    }

    /// Gives every case one by one, however many; needs a transaction.
    public void each(CaseQuery query, Consumer<CaseRow> taking) {
        lists.each(query.helper().map(mandate::meant).map(query::helpedBy).orElse(query), taking);
    }

    /// How far the open, otherwise the latest case of each of these persons has come; those without one are left out.
    public Map<PersonRef, Stage> stagesOf(List<PersonRef> persons) {
        return lists.stagesOf(persons);
    }

    /// What is due up to a day in these cells, the oldest first.
    public List<DueRow> due(LocalDate until, List<OrganizationRef> cells, int limit) {
        return lists.due(until, cells, limit);
    }

    /// What is due in these cases, the earliest first.
    public List<DueRow> dueOf(List<CaseId> ids) {
        return lists.dueOf(ids);
    }

    /// What cells decided about their lists between two days, both included, and a committee above has
    /// still to answer.
    public List<Proposed> proposed(LocalDate from, LocalDate to, List<OrganizationRef> cells) {
        var all = lists.proposed(from, to, cells);
        var files = store.findAll(all.stream().map(Proposed::caseId).distinct().toList());
        return all.stream()
                .flatMap(one ->
                        Optional.ofNullable(files.get(one.caseId())).flatMap(file -> waiting(one, file)).stream())
                .toList();
    }

    /// Two committees answer where one stands between the cell and the deciding body.
    private Optional<Proposed> waiting(Proposed line, CaseFile file) {
        var answers = ListLines.answers(file.standing(), line.step(), line.kind(), line.on());
        return ListLines.areFinal(answers, facts.baseVotes(file, line.on()))
                ? Optional.empty()
                : Optional.of(line.with(answers));
    }

    /// How much is due up to a day in these cells.
    public int dueCount(LocalDate until, List<OrganizationRef> cells) {
        return lists.dueCount(until, cells);
    }

    /// How many cases are at each stage now, by cell: counters, whatever the number of cases.
    public Map<OrganizationRef, Map<Stage, Integer>> stages() {
        return lists.stages();
    }

    /// How often each measure was counted in these cells from one day to another, both included; whole months come from
    /// counters, the days at the edges from the acts.
    public Map<String, Integer> measures(LocalDate from, LocalDate to, List<OrganizationRef> cells) {
        return lists.measures(from, to, cells);
    }

    /// What is owed in one case, as of now.
    public List<Due> owed(CaseFile file) {
        return facts.owed(file);
    }

    /// What a page asks of one case on a day, from one statement.
    public CaseView view(CaseFile file, Person person, Actor actor, LocalDate day) {
        var gathered = facts.gather(file, Optional.of(person), Optional.empty());
        var baseVotes = facts.baseVotes(file, day);
        var owed = facts.owed(file, gathered);
        var next = (isExpired(owed, day) ? NextStep.withClassAgain(file, baseVotes) : NextStep.of(file, baseVotes))
                .stream().filter(kind -> mandate.may(actor, file, kind)).toList();
        return new CaseView(
                file,
                next,
                Beside.of(file.progress().stage()).stream()
                        .filter(kind -> !next.contains(kind) && mandate.may(actor, file, kind))
                        .toList(),
                next.isEmpty() ? List.of() : judge.advice(gathered, file, next.getFirst(), day),
                owed,
                baseVotes,
                judge.reconsidered(gathered, file),
                facts.chain(file, day),
                facts.changedSince(file, day),
                facts.whose(owed, day));
    }

    private static boolean isExpired(List<Due> owed, LocalDate day) {
        return owed.stream()
                .anyMatch(due ->
                        due.deadline().equals("certificate-expiry") && due.due().isBefore(day));
    }

    /// The papers of the dossier on a day, by the list of the regulation for that day and organisation.
    public DossierList dossier(CaseFile file, Person person, LocalDate day) {
        var gathered = facts.gather(file, Optional.of(person), Optional.empty());
        var said = file.progress().stage().compareTo(Stage.VOTED) < 0
                ? judge.advice(gathered, file, ActKind.CELL_VOTED, day)
                : List.<StoredFinding>of();
        return DossierList.of(file, facts.owed(file, gathered), facts.dossierOn(file, said, day), day);
    }

    /// What the regulation says on a day of an act not yet typed, as if its own counts and members were in order.
    public List<StoredFinding> advice(CaseFile file, ActKind kind, LocalDate day) {
        var gathered = kind == ActKind.CV_CERTIFIED
                ? facts.gatherWithFamily(file, Optional.empty())
                : facts.gather(file, Optional.empty());
        return judge.advice(gathered, file, kind, day);
    }

    /// What the regulation of its day says of an act, were it recorded now; nothing is stored.
    public Outcome consider(CaseFile file, Act act, Words override, Actor actor) {
        return judge.consider(file, act, override, actor);
    }

    /// Whom an act about verification may be about in this case, by the words of the acts (ADM-VER-WHO).
    public List<String> subjects(CaseFile file, ActKind kind) {
        return Subjects.of(file, kind, Subjects.asksTheCv(kind) ? facts.family(file) : List.of());
    }

    /// By which clause of a day votes are counted.
    ///
    /// @param rule the rule of the body that votes: ADM-VOTE-CB, ADM-VOTE-DUCS, ADM-VOTE-BTV
    public String votingClause(String rule, LocalDate day) {
        return judge.clause(rule, day);
    }

    /// By which share of a day a vote is carried.
    ///
    /// @param delegated true when a base committee decides to which it was delegated
    public Majority majority(ActKind kind, boolean delegated, LocalDate day) {
        return judge.majority(kind, delegated, day);
    }

    /// What would follow from a correction or a retraction, were it recorded; nothing is stored.
    public Aftermath aftermath(CaseFile file, Act putRight) {
        var after = file.were(putRight);
        return new Aftermath(after, judge.resting(facts.gather(file, Optional.empty()), file, after));
    }

    public boolean mayRecord(Actor actor, CaseFile file, ActKind kind) {
        return mandate.may(actor, file, kind);
    }

    /// Whether the actor may record such an act in every case of a cell.
    public boolean mayRecord(Actor actor, OrganizationRef cell, ActKind kind) {
        return mandate.may(actor, cell, kind);
    }

    /// Whether the actor would enter this act for the body whose act it is (nhập thay).
    public boolean isProxy(Actor actor, ActKind kind) {
        return mandate.isProxy(actor, kind);
    }

    public boolean mayOverride(Actor actor, CaseFile file) {
        return mandate.mayOverride(actor, file);
    }
}
