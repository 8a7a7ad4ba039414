package vn.ketnap.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.ketnap.story.StoryFile.Fact;
import vn.ketnap.story.StoryFile.Told;

/// Tells the story day by day as it happened: what is done at meetings through the pages of meetings, what classes
/// bring through the pages of classes, the rest through the form of each act.
final class StoryClerk {

    /// By which pages an act went in.
    enum Way {
        /// It stood there already, brought in with the lists.
        LISTS,
        MEETINGS,
        CLASSES,
        FORMS
    }

    private final SecondWard ward;
    private final MeetingRoom meetings;
    private final ClassRoom classes;
    private final ActForms forms;
    private final Map<Way, Integer> told = new EnumMap<>(Way.class);

    StoryClerk(SecondWard ward) {
        this.ward = ward;
        this.meetings = new MeetingRoom(ward);
        this.forms = new ActForms(ward);
        this.classes = new ClassRoom(ward, forms);
    }

    /// Somebody and what is still to be told of the day.
    record Turn(Told person, Queue<Fact> facts) {

        Fact next() {
            return facts.element();
        }

        /// Takes what comes next as long as it is of this kind.
        List<Fact> take(Predicate<Fact> which) {
            var taken = new ArrayList<Fact>();
            while (!facts.isEmpty() && which.test(facts.element())) {
                taken.add(facts.remove());
            }
            return taken;
        }
    }

    /// Tells all of it.
    ///
    /// @return how many acts went in by which pages
    Map<Way, Integer> tells(StoryFile story) {
        for (var day : story.days()) {
            tells(story, day);
        }
        classes.end();
        return told;
    }

    private void tells(StoryFile story, LocalDate day) {
        var turns = new ArrayList<Turn>();
        for (var person : story.people()) {
            var facts = new ArrayDeque<Fact>();
            person.facts().stream().filter(fact -> fact.on().equals(day)).forEach(facts::add);
            if (!facts.isEmpty()) {
                turns.add(new Turn(person, facts));
            }
        }
        turns.forEach(this::leaveOutWhatIsThere);
        while (!turns.stream().allMatch(turn -> turn.facts().isEmpty())) {
            atTheDesk(turns);
            atMeetings(turns);
            inClasses(turns);
        }
    }

    private void leaveOutWhatIsThere(Turn turn) {
        forms.knows(turn.person());
        var file = ward.file(turn.person());
        var there = turn.facts().stream()
                .filter(fact -> file.stream()
                        .flatMap(one -> one.standing().stream())
                        .anyMatch(act -> act.kind().word().equals(fact.step())
                                && act.on().equals(fact.on())
                                && act.recorded().list().isPresent()))
                .toList();
        turn.facts().removeAll(there);
        count(Way.LISTS, there.size());
    }

    private void atTheDesk(List<Turn> turns) {
        for (var turn : turns) {
            turn.take(fact -> !MeetingRoom.hears(fact) && !ClassRoom.teaches(fact))
                    .forEach(fact -> {
                        forms.fills(turn.person(), fact);
                        count(Way.FORMS, 1);
                    });
        }
    }

    private void atMeetings(List<Turn> turns) {
        grouped(turns, MeetingRoom::hears, turn -> MeetingRoom.session(turn.person(), turn.next()))
                .forEach((session, before) -> {
                    var points = new LinkedHashMap<Told, List<Fact>>();
                    before.forEach(turn -> points.put(
                            turn.person(),
                            turn.take(fact -> MeetingRoom.hears(fact)
                                    && MeetingRoom.session(turn.person(), fact).equals(session))));
                    meetings.meets(session, points);
                    count(
                            Way.MEETINGS,
                            points.values().stream().mapToInt(List::size).sum());
                });
    }

    private void inClasses(List<Turn> turns) {
        grouped(turns, ClassRoom::teaches, turn -> turn.next().step()).forEach((step, before) -> {
            var facts = new LinkedHashMap<Told, Fact>();
            before.forEach(turn -> facts.put(turn.person(), turn.facts().remove()));
            var done = classes.takes(step, facts);
            count(Way.CLASSES, done);
            count(Way.FORMS, facts.size() - done);
        });
    }

    private static <K> Map<K, List<Turn>> grouped(List<Turn> turns, Predicate<Fact> which, Function<Turn, K> key) {
        var grouped = new LinkedHashMap<K, List<Turn>>();
        turns.stream()
                .filter(turn -> !turn.facts().isEmpty() && which.test(turn.next()))
                .forEach(turn -> grouped.computeIfAbsent(key.apply(turn), _ -> new ArrayList<>())
                        .add(turn));
        return grouped;
    }

    private void count(Way way, int many) {
        told.merge(way, many, Integer::sum);
    }
}
