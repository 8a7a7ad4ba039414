package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.NotAllowed;
import vn.ketnap.web.NotHere;

/// The door to plans of the year. A plan is the committee's act, entered by the officer who records all acts for it;
/// whoever sees the figures of the committee sees all of it, whoever sees those of a cell sees the line of that cell.
@Service
public class Plans {

    private final PlanStore store;
    private final PlanCounts counts;
    private final Authority authority;
    private final Journal journal;
    private final Today today;

    Plans(PlanStore store, PlanCounts counts, Authority authority, Journal journal, Today today) {
        this.store = store;
        this.counts = counts;
        this.authority = authority;
        this.journal = journal;
        this.today = today;
    }

    /// The plans of which the actor sees anything, the latest year first.
    @Transactional(readOnly = true)
    public List<Plan> seen(Actor actor) {
        return seen(store.all(Optional.empty()), actor);
    }

    /// The plans of a year of which the actor sees anything.
    @Transactional(readOnly = true)
    public List<Plan> seen(int year, Actor actor) {
        return seen(store.all(Optional.of(year)), actor);
    }

    private List<Plan> seen(List<Plan> plans, Actor actor) {
        return plans.stream()
                .filter(plan -> seesAll(plan.part(), actor)
                        || plan.versions().stream()
                                .flatMap(one -> one.text().cells().stream())
                                .anyMatch(line -> seesAll(line.cell(), actor)))
                .toList();
    }

    /// Whether the actor sees every line of the plans of a committee, and their sums.
    public boolean seesAll(OrganizationRef part, Actor actor) {
        return authority.may(actor, Permission.SEE_FIGURES, part, today.date());
    }

    public boolean mayEdit(OrganizationRef part, Actor actor) {
        return authority.may(actor, Permission.RECORD_ALL_ACTS, part, today.date());
    }

    /// The plan, about to be changed: others of its changes wait until the transaction ends.
    ///
    /// @throws NotHere for whoever sees nothing of the committee
    /// @throws NotAllowed for whoever may not change its plans
    @Transactional
    public Optional<Plan> held(OrganizationRef part, int year, Actor actor) {
        store.lock(part, year);
        return editable(part, year, actor);
    }

    /// The same without the intention.
    @Transactional(readOnly = true)
    public Optional<Plan> editable(OrganizationRef part, int year, Actor actor) {
        if (!seesAll(part, actor)) {
            throw new NotHere();
        }
        if (!mayEdit(part, actor)) {
            throw new NotAllowed();
        }
        return store.all(Optional.of(year)).stream()
                .filter(plan -> plan.part().equals(part))
                .findFirst();
    }

    /// Saves a draft: the first version, the draft being worked on, or a further version after one was approved.
    /// Members and sources of each cell are counted as they were when the year began.
    ///
    /// @param reason why a further version is drawn up; not kept for the first
    /// @throws IllegalArgumentException when a further version has no reason
    @Transactional
    public void save(OrganizationRef part, int year, String reason, PlanText text, Actor by) {
        var before = held(part, year, by);
        var id = before.map(Plan::id).orElseGet(() -> store.open(part, year));
        var last = before.map(Plan::last);
        var number = last.map(one -> one.isApproved() ? one.number() + 1 : one.number())
                .orElse(1);
        if (number > 1 && reason.isBlank()) {
            throw new IllegalArgumentException("a further version without a reason");
        }
        var cells = text.cells().stream().map(CellTarget::cell).toList();
        var strengths = counts.strengths(cells, year);
        store.say(
                id,
                number,
                number == 1 ? "" : reason,
                text.mapped(line -> line.with(strengths.getOrDefault(line.cell(), CellTarget.Strength.NONE))),
                by);
        journal.record(by, last.isEmpty() ? "plan" : "plan-saved", year + "/" + number, Optional.of(part));
    }

    /// Approves the last version, or puts right by which document it was approved.
    ///
    /// @throws IllegalArgumentException when the day lies ahead, or before the approval of the version before
    @Transactional
    public void approve(OrganizationRef part, int year, LocalDate on, String document, Actor by) {
        var plan = held(part, year, by).orElseThrow(NotHere::new);
        if (on.isAfter(today.date()) || earliest(plan).filter(on::isBefore).isPresent()) {
            throw new IllegalArgumentException("cannot be approved on " + on);
        }
        store.approve(plan.id(), plan.last().number(), on, document, by);
        journal.record(by, "plan-approved", year + "/" + plan.last().number(), Optional.of(part));
    }

    /// Gives up an amendment that is still a draft: the version before it stays what it is.
    ///
    /// @throws NotHere when there is no such draft; the first version of a plan is changed, never given up
    @Transactional
    public void withdraw(OrganizationRef part, int year, Actor by) {
        var plan = held(part, year, by).orElseThrow(NotHere::new);
        var draft = amendment(plan).orElseThrow(NotHere::new);
        store.withdraw(plan.id(), draft, by);
        journal.record(by, "plan-withdrawn", year + "/" + draft.number(), Optional.of(part));
    }

    /// The amendment being worked on, if any.
    public static Optional<PlanVersion> amendment(Plan plan) {
        return plan.draft().filter(one -> one.number() > 1);
    }

    /// The first day on which the last version can have been approved: that of the version before it.
    public static Optional<LocalDate> earliest(Plan plan) {
        return plan.before(plan.last()).flatMap(PlanVersion::approval).map(PlanVersion.Approval::on);
    }

    /// What each of these cells has when the year begins.
    @Transactional(readOnly = true)
    public Map<OrganizationRef, CellTarget.Strength> strengths(List<OrganizationRef> cells, int year) {
        return counts.strengths(cells, year);
    }

    /// How many each cell admitted in the [PlanSuggestion#YEARS] years before.
    @Transactional(readOnly = true)
    public Map<OrganizationRef, Integer> admittedBefore(int year) {
        return counts.admittedBefore(year);
    }
}
