package vn.ketnap.admission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.NotHere;

/// The door of this room: every act in every case comes through here, whoever or whatever records it.
@Service
public class Admissions {

    private final CaseStore store;
    private final Keeping keeping;
    private final Judge judge;
    private final Mandate mandate;
    private final Journal journal;

    Admissions(CaseStore store, Keeping keeping, Judge judge, Mandate mandate, Journal journal) {
        this.store = store;
        this.keeping = keeping;
        this.judge = judge;
        this.mandate = mandate;
        this.journal = journal;
    }

    /// One act for one case.
    ///
    /// @param override why it is to stand although a rule blocks; empty words when it is not
    /// @param seen how many acts the case had when it was looked at: if somebody recorded in it since, the entry is
    ///     [Outcome.Reason#OVERTAKEN], so that of two at once one wins and the other learns what was recorded
    public record Entry(CaseId caseId, Act act, Words override, int seen) {

        /// Whatever was recorded meanwhile.
        public Entry(CaseId caseId, Act act, Words override) {
            this(caseId, act, override, Integer.MAX_VALUE);
        }
    }

    /// Records one act. Nothing is stored unless the answer is [Outcome.Accepted].
    @Transactional
    public Outcome perform(CaseId id, Act act, Words override, Actor actor) {
        return performAll(List.of(new Entry(id, act, override)), actor).getFirst();
    }

    /// Records one act in a case that was looked at, unless somebody recorded in it since.
    ///
    /// @param seen how many acts the case had when it was looked at
    @Transactional
    public Outcome perform(CaseId id, Act act, Words override, int seen, Actor actor) {
        return performAll(List.of(new Entry(id, act, override, seen)), actor).getFirst();
    }

    /// Records several acts in one transaction, all or none; cases are locked in order of id.
    ///
    /// @return for each entry what the regulation of its day says; nothing is stored unless every entry may stand
    @Transactional
    public List<Outcome> performAll(List<Entry> entries, Actor actor) {
        return performAll(entries, _ -> true, actor);
    }

    /// The same, where whoever records is to see first what the rules remark.
    ///
    /// @param seen whether all that is said of an act was on the page it was sent from; nothing is stored
    ///     while that is not so of every entry
    @Transactional
    public List<Outcome> performAll(List<Entry> entries, Predicate<Outcome.Accepted> seen, Actor actor) {
        var locked = store.lock(entries.stream().map(Entry::caseId).distinct().toList());
        var files = new LinkedHashMap<>(locked);
        var outcomes = new ArrayList<Outcome>();
        for (var entry : entries) {
            var file = Optional.ofNullable(files.get(entry.caseId())).orElseThrow(NotHere::new);
            mandate.require(actor, file, entry.act());
            if (!entry.override().isEmpty()) {
                mandate.requireOverride(actor, file);
            }
            var overtaken = locked.getOrDefault(entry.caseId(), file).acts().size() > entry.seen();
            var outcome = overtaken
                    ? new Outcome.OutOfTurn(file, Outcome.Reason.OVERTAKEN)
                    : judge.consider(file, entry.act(), entry.override(), actor);
            if (outcome instanceof Outcome.Accepted accepted) {
                files.put(entry.caseId(), accepted.file());
            }
            outcomes.add(outcome);
        }
        if (outcomes.stream().allMatch(one -> one instanceof Outcome.Accepted accepted && seen.test(accepted))) {
            keep(files, outcomes, actor);
        }
        return List.copyOf(outcomes);
    }

    /// Opens a case with its first act, in the cell that is to be responsible. A person who already has an open case
    /// cannot have another: ask [Cases#openOf] first.
    @Transactional
    public Outcome open(PersonRef person, OrganizationRef cell, Act first, Actor actor) {
        if (store.hasOpenCase(person)) {
            throw new CaseIsOpen();
        }
        var file = store.fresh(person, cell);
        mandate.require(actor, file, first);
        var outcome = judge.consider(file, first, Words.NONE, actor);
        if (outcome instanceof Outcome.Accepted accepted) {
            keeping.open(file);
            keep(Map.of(file.id(), accepted.file()), List.of(outcome), actor);
        }
        return outcome;
    }

    /// Takes the acts of an import back: each is retracted by an act of its own, nothing is deleted.
    @Transactional
    public void reverse(ImportRef list, Words reason, Actor actor) {
        store.lock(store.of(list)).values().forEach(file -> {
            var outcomes = judge.takenBack(file, list, reason, actor);
            if (outcomes.isEmpty()) {
                return;
            }
            keep(Map.of(file.id(), outcomes.getLast().file()), List.copyOf(outcomes), actor);
        });
    }

    private void keep(Map<CaseId, CaseFile> files, List<Outcome> outcomes, Actor actor) {
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Accepted accepted) {
                var act = accepted.act();
                var digest = store.append(accepted.file().id(), act);
                journal.vouch(
                        actor,
                        VouchedActs.WORD + ":" + ActKind.of(act.act()).word(),
                        accepted.file().id().toString(),
                        act.cell(),
                        act.step(),
                        digest);
            }
        }
        files.values().forEach(file -> keeping.write(file, actor));
    }

    /// The person already has an open case.
    public static final class CaseIsOpen extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
