package vn.ketnap.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.basics.Actor;
import vn.ketnap.journal.Journal;

/// The door through which minutes are signed: every act of the meeting in every case, and the minutes, or nothing.
@Service
public class Signing {

    private final MeetingStore store;
    private final MinutesStore minutes;
    private final Admissions admissions;
    private final Cases cases;
    private final Journal journal;

    Signing(MeetingStore store, MinutesStore minutes, Admissions admissions, Cases cases, Journal journal) {
        this.store = store;
        this.minutes = minutes;
        this.admissions = admissions;
        this.cases = cases;
        this.journal = journal;
    }

    /// What came of it.
    ///
    /// @param outcomes for each act what the regulation of the meeting's day says
    /// @param overtaken true when the meeting was saved or signed by somebody else meanwhile
    public record Result(boolean signed, List<Outcome> outcomes, boolean overtaken) {

        public Result {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// What the regulation would say of these acts, one after another; nothing is stored.
    @Transactional(readOnly = true)
    public List<Outcome> trial(List<Sheet.Planned> acts, Actor actor) {
        var files = new HashMap<CaseId, CaseFile>();
        var outcomes = new ArrayList<Outcome>();
        for (var planned : acts) {
            var before = files.getOrDefault(
                    planned.item().file().id(), planned.item().file());
            var outcome = cases.consider(before, planned.act(), planned.override(), actor);
            if (outcome instanceof Outcome.Accepted accepted) {
                files.put(accepted.file().id(), accepted.file());
            }
            outcomes.add(outcome);
        }
        return List.copyOf(outcomes);
    }

    /// Records every act and signs the minutes, all or nothing.
    ///
    /// @param draft the minutes without what only the record can say: the steps of the acts
    @Transactional
    public Result sign(Meeting meeting, List<Sheet.Planned> acts, Minutes draft, Actor actor) {
        if (!store.lock(meeting)) {
            return new Result(false, List.of(), true);
        }
        var outcomes = admissions.performAll(
                acts.stream()
                        .map(one -> new Admissions.Entry(one.item().file().id(), one.act(), one.override()))
                        .toList(),
                actor);
        if (!outcomes.stream().allMatch(Outcome::stands)) {
            return new Result(false, outcomes, false);
        }
        store.end(meeting.id(), meeting.version(), Meeting.Ending.SIGNED);
        minutes.add(meeting.id(), withSteps(draft, outcomes), isProxy(meeting, actor), actor);
        journal.record(
                actor,
                "meeting-signed",
                meeting.id().toString(),
                Optional.of(meeting.convening().part()));
        return new Result(true, outcomes, false);
    }

    @Transactional(readOnly = true)
    public Optional<Signed> minutes(MeetingId id) {
        return minutes.find(id);
    }

    /// Whether the actor records the meeting for the body that met (nhập thay).
    public boolean isProxy(Meeting meeting, Actor actor) {
        return cases.isProxy(
                actor,
                switch (meeting.convening().body()) {
                    case CELL -> ActKind.CELL_VOTED;
                    case COMMITTEE -> ActKind.BASE_VOTED;
                    case STANDING_COMMITTEE -> ActKind.DECIDED;
                });
    }

    private static Minutes withSteps(Minutes draft, List<Outcome> outcomes) {
        var steps = new LinkedHashMap<CaseId, List<Integer>>();
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Accepted accepted) {
                steps.computeIfAbsent(accepted.file().id(), _ -> new ArrayList<>())
                        .add(accepted.act().step());
            }
        }
        return draft.withSteps(Map.copyOf(steps));
    }
}
