package vn.ketnap.regulation;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A small story with the answers the regulations give: what a scenario file, or an example of a rule, writes.
/// A key that is unknown, missing or of the wrong kind is refused with file, line and field.
record Scenario(String name, Facts facts, Optional<WorkingDays> calendar, List<Question> questions) {

    private static final Set<String> KINDS = Set.of("residential-cell", "cell-under-base-committee", "grassroots-cell");
    private static final Set<String> EDUCATION =
            Set.of("none", "literate", "primary", "lower-secondary", "upper-secondary", "higher");
    private static final Set<String> AREAS = Set.of("ordinary", "special", "sea");
    private static final Set<String> CONSENTS = Set.of("age", "education", "readmission");
    private static final Set<String> VERDICTS = Set.of("open", "warn", "fails", "blocked");
    private static final Set<String> TOP =
            Set.of("scenario", "title", "calendar", "organisation", "person", "members", "relatives", "facts", "ask");
    private static final Set<String> COUNTS =
            Set.of("official", "excluded", "present", "in-favour", "against", "members");
    private static final Set<String> FLAGS = Set.of(
            "abroad",
            "replacement",
            "certificate",
            "same-body",
            "handed-over",
            "helper-remark",
            "sealed-dossier",
            "self-review",
            "member-sheet",
            "admission-decision",
            "study");
    private static final Map<String, Set<String>> WORDS = Map.of(
            "outcome",
            Set.of("admitted", "refused"),
            "proposal",
            Set.of("recognise", "strike-off"),
            "decision",
            Set.of("admission", "recognition"));
    private static final Set<String> GROUNDS = Set.of("standard", "procedure", "moved");
    private static final Set<String> JUDGED = Set.of("met", "not-met");
    private static final Facts.Setting ORDINARY = new Facts.Setting("residential-cell", true, false, false, false);

    /// One item under `ask`: a step with its verdict, or a deadline with its day.
    ///
    /// @param expected what the file says the answer is, in the same words as the answer
    record Question(Optional<Step> step, String deadline, String subject, Optional<Map<String, Object>> expected) {}

    static List<Scenario> read(String file, InputStream in, Book book) {
        var documents = Place.documents(file, in);
        if (documents.isEmpty()) {
            throw new BadFile(file, 1, "trống / empty");
        }
        return documents.stream().map(one -> of(one, book)).toList();
    }

    private static Scenario of(Place place, Book book) {
        place.map(TOP);
        place.at("title").text();
        var questions =
                place.at("ask").list().stream().map(one -> question(one, book)).toList();
        if (questions.isEmpty()) {
            throw place.at("ask").wrong("không hỏi gì / asks nothing");
        }
        place.at("organisation");
        place.at("person").at("born");
        return new Scenario(
                place.text("scenario"),
                facts(place, book),
                place.maybe("calendar").map(Scenario::calendar),
                questions);
    }

    /// The facts of a scenario, or of an example in a rule file, where everything may be left out.
    static Facts facts(Place place, Book book) {
        var members = new HashMap<String, Facts.MemberFacts>();
        place.maybe("members").map(Place::map).orElse(Map.of()).forEach((key, one) -> {
            one.map(Set.of("official-since", "together-since"));
            members.put(key, new Facts.MemberFacts(day(one, "official-since"), day(one, "together-since")));
        });
        var relatives = new HashMap<String, Facts.RelativeFacts>();
        place.maybe("relatives").map(Place::map).orElse(Map.of()).forEach((key, one) -> {
            one.map(Set.of("member", "declared", "confirmed", "place"));
            relatives.put(
                    key,
                    new Facts.RelativeFacts(
                            yes(one, "member", false),
                            yes(one, "declared", false),
                            yes(one, "confirmed", false),
                            one.maybe("place")
                                    .map(at -> at.oneOf(Set.of("here", "elsewhere", "abroad")))
                                    .orElse("")));
        });
        return new Facts(
                place.maybe("organisation").map(Scenario::setting).orElse(ORDINARY),
                candidate(place.maybe("person")),
                members,
                relatives,
                place.each("facts").stream().map(one -> step(one, one, book)).toList());
    }

    private static Facts.Setting setting(Place place) {
        place.map(Set.of("kind", "youth-union", "trade-union", "section-committee", "delegated"));
        return new Facts.Setting(
                place.at("kind").oneOf(KINDS),
                yes(place, "youth-union", true),
                yes(place, "trade-union", false),
                yes(place, "section-committee", false),
                yes(place, "delegated", false));
    }

    private static Facts.Candidate candidate(Optional<Place> given) {
        if (given.isEmpty()) {
            return new Facts.Candidate(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "ordinary",
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    Set.of());
        }
        var place = given.get();
        place.map(Set.of(
                "born",
                "education",
                "area",
                "youth-union-member",
                "trade-union-member",
                "provincial-consent",
                "readmission",
                "special"));
        var born = day(place, "born");
        return new Facts.Candidate(
                born,
                born,
                place.maybe("education").map(one -> one.oneOf(EDUCATION)),
                place.maybe("area").map(one -> one.oneOf(AREAS)).orElse("ordinary"),
                Optional.of(yes(place, "youth-union-member", false)),
                Optional.of(yes(place, "trade-union-member", false)),
                place.each("provincial-consent").stream()
                        .map(one -> one.oneOf(CONSENTS))
                        .collect(Collectors.toUnmodifiableSet()),
                place.maybe("readmission").map(again -> {
                    again.map(Set.of("left"));
                    return again.at("left").day();
                }),
                place.each("special").stream().map(Place::text).collect(Collectors.toUnmodifiableSet()));
    }

    private static WorkingDays calendar(Place place) {
        place.map(Set.of("holidays", "makeup"));
        return new WorkingDays(days(place, "holidays"), days(place, "makeup"));
    }

    /// @param details where the details stand: beside the step of a fact, under `with` of a question
    private static Step step(Place place, Place details, Book book) {
        var word = place.at("step").oneOf(book.steps().keySet());
        var said = new HashMap<String, Object>();
        details.map().forEach((key, value) -> {
            if (!Set.of("on", "step").contains(key)) {
                said.put(key, detail(word, key, value));
            }
        });
        return Step.of(place.at("on").day(), word, said);
    }

    private static Object detail(String word, String key, Place value) {
        if (key.equals("outcome") && Set.of("judged", "reexamined").contains(word)) {
            return value.oneOf(JUDGED);
        }
        if (key.equals("ground") && word.equals("decision-annulled")) {
            return value.oneOf(GROUNDS);
        }
        if (COUNTS.contains(key)) {
            return value.number();
        }
        if (FLAGS.contains(key)) {
            return value.yes();
        }
        return Optional.ofNullable(WORDS.get(key)).<Object>map(value::oneOf).orElseGet(value::value);
    }

    private static Question question(Place place, Book book) {
        if (place.maybe("deadline").isPresent()) {
            return deadline(place, book);
        }
        place.map(Set.of("on", "step", "with", "expect", "rules", "unknown"));
        var asked = place.maybe("with")
                .map(with -> step(place, with, book))
                .orElseGet(() -> Step.of(
                        place.at("on").day(),
                        place.at("step").oneOf(book.steps().keySet()),
                        Map.of()));
        return new Question(Optional.of(asked), "", "", place.maybe("expect").map(verdict -> {
            var expected = new LinkedHashMap<String, Object>();
            expected.put("verdict", verdict.oneOf(VERDICTS));
            expected.put("rules", ids(place, "rules"));
            expected.put("unknown", ids(place, "unknown"));
            return expected;
        }));
    }

    private static Question deadline(Place place, Book book) {
        place.map(Set.of("deadline", "subject", "expect", "rule", "unknown"));
        var word = place.at("deadline").oneOf(book.deadlines().keySet());
        var subject = place.maybe("subject").map(Place::text);
        if (book.deadline(word).abroad().isPresent() != subject.isPresent()) {
            throw place.at("deadline").wrong("subject: chỉ và phải có ở / only and always with verification-reply");
        }
        return new Question(
                Optional.empty(),
                word,
                subject.orElse(""),
                place.maybe("expect").map(due -> {
                    var expected = new LinkedHashMap<String, Object>();
                    expected.put(
                            "due",
                            due.text().equals("none") ? "none" : due.day().toString());
                    place.maybe("rule").ifPresent(rule -> expected.put("rule", rule.text()));
                    expected.put("unknown", yes(place, "unknown", false));
                    return expected;
                }));
    }

    private static List<String> ids(Place place, String key) {
        return place.each(key).stream().map(Place::text).sorted().toList();
    }

    private static Optional<LocalDate> day(Place place, String key) {
        return place.maybe(key).map(Place::day);
    }

    private static boolean yes(Place place, String key, boolean otherwise) {
        return place.maybe(key).map(Place::yes).orElse(otherwise);
    }

    private static Set<LocalDate> days(Place place, String key) {
        return place.each(key).stream().map(Place::day).collect(Collectors.toSet());
    }
}
