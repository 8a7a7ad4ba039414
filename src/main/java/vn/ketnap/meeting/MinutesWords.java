package vn.ketnap.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.PersonRef;

/// Minutes taken apart: what they count and refer to, what they say in general, and what they say of each person.
///
/// @param without the minutes with every free word left out
record MinutesWords(Minutes without, Map<String, String> general, Map<PersonRef, Map<String, String>> ofPersons) {

    static MinutesWords of(Minutes said) {
        var persons = new HashMap<PersonRef, Map<String, String>>();
        said.chair().ifPresent(one -> put(persons, one, "name", one.name()));
        said.keeper().ifPresent(one -> put(persons, one, "name", one.name()));
        said.absences().forEach(one -> {
            put(persons, one.who(), "name", one.who().name());
            put(persons, one.who(), "reason", one.reason());
        });
        said.items().forEach(one -> {
            put(persons, one.who(), "name", one.who().name());
            put(persons, one.who(), "heard", one.heard());
        });
        var general = Map.of(
                "guests", said.guests(),
                "content", said.content(),
                "conclusion", said.conclusion(),
                "chair", said.officers().chair(),
                "keeper", said.officers().keeper(),
                "absent", said.officers().absent());
        return new MinutesWords(filled(said, Map.of(), Map.of()), general, persons);
    }

    /// The minutes as they were; of a person whose words were emptied nothing is said.
    Minutes together() {
        return filled(without, general, ofPersons);
    }

    private static void put(Map<PersonRef, Map<String, String>> persons, Minutes.Named who, String key, String words) {
        persons.computeIfAbsent(who.person(), _ -> new HashMap<>()).put(key, words);
    }

    private static Minutes filled(
            Minutes said, Map<String, String> general, Map<PersonRef, Map<String, String>> persons) {
        return new Minutes(
                said.headcount(),
                named(said.chair(), persons),
                named(said.keeper(), persons),
                said.absences().stream()
                        .map(one -> new Minutes.Absence(
                                named(one.who(), persons), one.presence(), word(persons, one.who(), "reason")))
                        .toList(),
                said.items().stream()
                        .map(one -> new Minutes.Item(
                                one.caseId(),
                                named(one.who(), persons),
                                one.conclusion(),
                                word(persons, one.who(), "heard"),
                                one.steps(),
                                one.ballot()))
                        .toList(),
                said.resolution(),
                general.getOrDefault("guests", ""),
                general.getOrDefault("content", ""),
                general.getOrDefault("conclusion", ""),
                new Minutes.Officers(
                        general.getOrDefault("chair", ""),
                        general.getOrDefault("keeper", ""),
                        general.getOrDefault("absent", "")));
    }

    private static Optional<Minutes.Named> named(
            Optional<Minutes.Named> who, Map<PersonRef, Map<String, String>> persons) {
        return who.map(one -> named(one, persons));
    }

    private static Minutes.Named named(Minutes.Named who, Map<PersonRef, Map<String, String>> persons) {
        return new Minutes.Named(who.person(), word(persons, who, "name"));
    }

    private static String word(Map<PersonRef, Map<String, String>> persons, Minutes.Named who, String key) {
        return persons.getOrDefault(who.person(), Map.of()).getOrDefault(key, "");
    }
}
