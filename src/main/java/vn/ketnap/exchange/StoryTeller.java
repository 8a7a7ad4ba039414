package vn.ketnap.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Detail;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.Sex;

/// Tells the invented story of the ward, act by act, through the same door as everybody. A person already there
/// by name, date of birth and cell is joined; an act already there with the same step and day is skipped and
/// counted.
@Component
class StoryTeller {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /// The story has words of its own for the parents of a husband or wife.
    private static final Map<String, String> SUBJECTS =
            Map.of("father-in-law", "spouse-father", "mother-in-law", "spouse-mother");

    private final People people;
    private final Organizations organizations;
    private final Admissions admissions;
    private final Cases cases;
    private final JsonMapper json = JsonMapper.builder().build();

    StoryTeller(People people, Organizations organizations, Admissions admissions, Cases cases) {
        this.people = people;
        this.organizations = organizations;
        this.admissions = admissions;
        this.cases = cases;
    }

    /// How much was told.
    record Told(int persons, int recorded, int skipped) {

        Told plus(Told other) {
            return new Told(persons + other.persons, recorded + other.recorded, skipped + other.skipped);
        }
    }

    Told tell(byte[] story, Actor actor) {
        var told = new Told(0, 0, 0);
        for (var person : list(json.readValue(story, MAP).get("persons"))) {
            told = told.plus(person(map(person), actor));
        }
        return told;
    }

    private Told person(Map<String, Object> told, Actor actor) {
        var cell = organizations.byCode(text(told, "cell")).map(one -> one.id()).orElseThrow();
        var person = joined(told, cell)
                .map(known -> known(known, told, actor))
                .orElseGet(() -> people.add(said(told, cell), actor));
        var skipped = 0;
        var acts = new ArrayList<Act>();
        for (var fact : list(told.get("facts"))) {
            var act = act(map(fact), map(told.get("members")));
            if (stands(person, act)) {
                skipped++;
            } else {
                acts.add(act);
            }
        }
        record(person, cell, acts, text(told, "fullName"), actor);
        return new Told(1, acts.size(), skipped);
    }

    private void record(PersonRef person, OrganizationRef cell, List<Act> acts, String name, Actor actor) {
        var rest = acts;
        if (cases.openOf(person).isEmpty() && !acts.isEmpty()) {
            stands(admissions.open(person, cell, acts.getFirst(), actor), name);
            rest = acts.subList(1, acts.size());
        }
        Optional<CaseId> id = cases.openOf(person);
        if (id.isPresent() && !rest.isEmpty()) {
            var entries = rest.stream()
                    .map(act -> new Admissions.Entry(id.get(), act, Words.NONE))
                    .toList();
            admissions.performAll(entries, actor).forEach(outcome -> stands(outcome, name));
        }
    }

    /// The story obeys the rules of its year; if an act were refused, the demo would be wrong and says so.
    private static void stands(Outcome outcome, String name) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("the story of " + name + " was refused: " + refused.findings());
        }
        if (outcome instanceof Outcome.OutOfTurn out) {
            throw new IllegalStateException("the story of " + name + " is out of turn: " + out.reason());
        }
    }

    private boolean stands(PersonRef person, Act act) {
        return cases.fileOf(person).isPresent()
                && cases.fileOf(person).get().standing().stream()
                        .anyMatch(
                                one -> one.kind() == ActKind.of(act) && one.on().equals(act.on()));
    }

    private Optional<Person> joined(Map<String, Object> told, OrganizationRef cell) {
        return people.sameAs(text(told, "fullName"), Optional.of(BirthDate.of(text(told, "born")))).stream()
                .filter(one -> one.cell().equals(cell))
                .findFirst();
    }

    private PersonRef known(Person known, Map<String, Object> told, Actor actor) {
        people.change(known.id(), known.with(said(told, known.cell())), actor);
        return known.id();
    }

    private static NewPerson said(Map<String, Object> told, OrganizationRef cell) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.put(Detail.EDUCATION_GENERAL_LEVEL, text(told, "education"));
        details.put(Detail.AREA, text(told, "area"));
        details.put(Detail.YOUTH_UNION_MEMBER, yes(told, "youth-union-member"));
        details.put(Detail.TRADE_UNION_MEMBER, yes(told, "trade-union-member"));
        return new NewPerson(
                text(told, "fullName"),
                Optional.of(BirthDate.of(text(told, "born"))),
                Optional.of(Sex.named(text(told, "gender"))),
                details,
                cell);
    }

    /// A fact of the story as an act: members by their codes, free words under the keys of the act.
    private Act act(Map<String, Object> fact, Map<String, Object> members) {
        var kind = ActKind.named(text(fact, "step")).orElseThrow();
        var details = new HashMap<String, Object>(fact);
        details.computeIfPresent("subject", (_, said) -> SUBJECTS.getOrDefault(said.toString(), said.toString()));
        var words = new HashMap<String, String>();
        for (var key : List.of("member", "helper", "verifier")) {
            if (fact.containsKey(key)) {
                var code = text(fact, key);
                details.put(key, people.byMemberCode(code).orElseThrow().toString());
                if (key.equals("member") && kind == ActKind.INTRODUCTION_WRITTEN) {
                    details.put("together-since", text(map(members.get(code)), "together-since"));
                }
            }
        }
        for (var key : List.of("reason", "to", "from", "ground")) {
            if (fact.containsKey(key)) {
                words.put(key, text(fact, key));
                words.put("reasons", text(fact, key));
            }
        }
        return kind.read(LocalDate.parse(text(fact, "on")), details, words);
    }

    private static String yes(Map<String, Object> told, String key) {
        return Boolean.TRUE.equals(told.get(key)) ? "yes" : "no";
    }

    private static String text(Map<String, Object> from, String key) {
        return Optional.ofNullable(from.get(key)).map(Object::toString).orElse("");
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var map = new HashMap<String, Object>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, one) -> map.put(key.toString(), one));
        }
        return map;
    }
}
