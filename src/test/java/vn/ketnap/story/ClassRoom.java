package vn.ketnap.story;

import static vn.ketnap.story.MeetingRoom.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ketnap.story.StoryFile.Fact;
import vn.ketnap.story.StoryFile.Told;

/// Calls the classes of the story through the pages of classes: people chosen, sent, results, certificates. Whoever
/// holds the certificate already, from an old list, is not sent any more; that they were once is told by the act alone.
final class ClassRoom {

    private final SecondWard ward;
    private final ActForms forms;
    private final Map<Told, String> rosters = new HashMap<>();
    private final Map<Told, String> unfinished = new LinkedHashMap<>();

    ClassRoom(SecondWard ward, ActForms forms) {
        this.ward = ward;
        this.forms = forms;
    }

    static boolean teaches(Fact fact) {
        return List.of("class-sent", "class-certified", "new-member-class-certified")
                .contains(fact.step());
    }

    /// Takes acts of one kind and day, each of another person.
    ///
    /// @return how many of them went through a class
    int takes(String step, Map<Told, Fact> facts) {
        var on = facts.values().iterator().next().on();
        var here = facts.keySet().stream()
                .filter(person -> !step.equals("class-sent") || !isCertified(person))
                .toList();
        facts.forEach((person, fact) -> {
            if (!here.contains(person)) {
                forms.fills(person, fact);
            }
        });
        if (!here.isEmpty()) {
            switch (step) {
                case "class-sent" -> sends("awareness", Invented.CLASS, on, on.plusDays(11), here);
                case "new-member-class-certified" -> {
                    sends("new-member", Invented.NEW_MEMBERS, on.minusDays(7), on.minusDays(3), here);
                    certifies(here, facts);
                }
                default -> certifies(here, facts);
            }
        }
        return here.size();
    }

    private boolean isCertified(Told person) {
        return ward.file(person).orElseThrow().progress().certifiedOn().isPresent();
    }

    /// Who got no certificate by the end of the story did not finish the class.
    void end() {
        unfinished.forEach((person, path) -> {
            var form = ward.officer().opens(path + "/results").type("result-" + key(person), "absent");
            ward.officer().sends(form);
        });
    }

    private void sends(String kind, String name, LocalDate opens, LocalDate closes, List<Told> people) {
        var officer = ward.officer();
        var call = officer.opens("/classes/new")
                .type("kind", kind)
                .type("name", name + day(opens))
                .type("organiser", Invented.ORGANISER)
                .type("opens", day(opens))
                .type("closes", day(closes));
        var path = officer.sends(call);
        var chosen = people.stream().map(this::key).toList();
        officer.sends(officer.opens(path + "/people").type("person", chosen));
        officer.sends(officer.opens(path, path + "/send").type("on", day(opens)));
        people.forEach(person -> {
            rosters.put(person, path);
            unfinished.put(person, path);
        });
    }

    private void certifies(List<Told> people, Map<Told, Fact> facts) {
        var byClass = new LinkedHashMap<String, Map<Told, Fact>>();
        people.forEach(person -> byClass.computeIfAbsent(rosters.getOrDefault(person, ""), _ -> new LinkedHashMap<>())
                .put(person, facts.get(person)));
        byClass.forEach(this::certifies);
        people.forEach(unfinished::remove);
    }

    private void certifies(String path, Map<Told, Fact> facts) {
        var officer = ward.officer();
        var results = officer.opens(path + "/results");
        facts.keySet().forEach(person -> results.type("result-" + key(person), "passed"));
        officer.sends(results);
        var certificates = officer.opens(path + "/certificates");
        facts.forEach((person, fact) ->
                certificates.type("on", day(fact.on())).type("number-" + key(person), fact.says("number")));
        officer.sends(certificates);
    }

    private String key(Told person) {
        return ward.person(person).orElseThrow().id().toString();
    }
}
