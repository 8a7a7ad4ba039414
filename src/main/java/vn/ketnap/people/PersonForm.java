package vn.ketnap.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.regulation.CodeList;
import vn.ketnap.web.LooseDay;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;
import vn.ketnap.web.Typed;

/// What is known of a person, as typed: name, birth as far as known, sex, schooling and the rest of [#DETAILS].
public record PersonForm(Map<String, String> typed) {

    /// What a form asks beside name, birth and sex; each is used by the dossier or by a rule.
    public static final List<Detail> DETAILS = List.of(
            Detail.EDUCATION_GENERAL_LEVEL,
            Detail.EDUCATION_PROFESSIONAL_LEVEL,
            Detail.AREA,
            Detail.YOUTH_UNION_MEMBER,
            Detail.TRADE_UNION_MEMBER,
            Detail.OCCUPATION,
            Detail.OCCUPATION_CODE,
            Detail.RESIDENCE,
            Detail.HOME_TOWN,
            Detail.ETHNICITY,
            Detail.RELIGION,
            Detail.PHONE,
            Detail.SOURCE_GROUP);

    /// Levels of professional training (trình độ chuyên môn), the lowest first.
    public static final List<String> TRAINING =
            List.of("elementary", "intermediate", "college", "university", "master", "doctor");

    /// What asks for papers of its own (section 7.1), as the rules that ask name it; ticked, any number of them.
    public static final List<String> SPECIAL = List.of(
            "religion",
            "hoa",
            "foreign-spouse",
            "abroad",
            "foreign-employer",
            "business-owner",
            "population-policy",
            "armed-forces",
            "student",
            "secondment",
            "contract-worker",
            "no-cell");

    /// Of these, what is written in words and can be shown as it stands.
    public static final List<Detail> SHOWN = List.of(
            Detail.OCCUPATION, Detail.RESIDENCE, Detail.HOME_TOWN, Detail.ETHNICITY, Detail.RELIGION, Detail.PHONE);

    public PersonForm {
        typed = Map.copyOf(typed);
    }

    public static PersonForm of(Person person) {
        var typed = new HashMap<String, String>();
        typed.put("fullName", person.fullName());
        person.birth().ifPresent(birth -> typed.put("birth", birth.shown()));
        person.sex().ifPresent(sex -> typed.put("sex", sex.word()));
        person.details().forEach((detail, words) -> typed.put(detail.word(), words));
        person.detail(Detail.SPECIAL).stream()
                .flatMap(words -> Stream.of(words.split(" ")))
                .forEach(word -> typed.put(special(word), "true"));
        return new PersonForm(typed);
    }

    /// The field that ticks a special case.
    public static String special(String word) {
        return Detail.SPECIAL.word() + "-" + word;
    }

    public String value(String key) {
        return typed.getOrDefault(key, "");
    }

    /// Occupations to choose from: those of the last known edition, and the one that is kept where it is of another.
    public List<Option> occupations() {
        var edition = CodeList.occupations().latest();
        var kept = value(Detail.OCCUPATION_CODE.word());
        return Stream.concat(
                        edition.codes().stream().map(edition::kept),
                        Stream.of(kept).filter(CodeList.occupations()::has))
                .distinct()
                .map(code -> new Option(code, Say.t("regulation.occupation." + code.replace(':', '.'))))
                .toList();
    }

    /// Reads the form; complaints go to `reading`, and nothing comes of it while there are any.
    public Optional<NewPerson> read(Typed reading, OrganizationRef cell, Map<Detail, String> before) {
        var name = reading.words("fullName", value("fullName"));
        var birth = reading.looseDay("birth", value("birth")).map(PersonForm::birth);
        var sex = value("sex").isEmpty() ? Optional.<Sex>empty() : reading.choice("sex", value("sex"), PersonForm::sex);
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(before);
        if (!value(Detail.OCCUPATION_CODE.word()).isBlank()) {
            reading.choice(
                    Detail.OCCUPATION_CODE.word(),
                    value(Detail.OCCUPATION_CODE.word()),
                    code -> Optional.of(code).filter(CodeList.occupations()::has));
        }
        for (var detail : DETAILS) {
            if (value(detail.word()).isBlank()) {
                details.remove(detail);
            } else {
                details.put(detail, value(detail.word()).strip());
            }
        }
        var ticked =
                SPECIAL.stream().filter(word -> !value(special(word)).isEmpty()).toList();
        keep(details, Detail.SPECIAL, ticked.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", ticked)));
        keep(
                details,
                Detail.LEFT_PARTY,
                reading.dayIfAny(Detail.LEFT_PARTY.word(), value(Detail.LEFT_PARTY.word()))
                        .map(LocalDate::toString));
        return reading.fine()
                ? Optional.of(new NewPerson(name.orElseThrow(), birth, sex, details, cell))
                : Optional.empty();
    }

    /// The identity number that was typed, its blanks left out; what is none is complained of.
    public Optional<String> number(Typed reading) {
        var number = value("number").replaceAll("\\s", "");
        if (!number.isEmpty() && !number.matches("\\d{9}|\\d{12}")) {
            reading.complain("number", "people.number.wrong");
        }
        return Optional.of(number).filter(one -> !one.isEmpty());
    }

    /// Whether it was said that those who may be the same are others.
    public boolean saysAnother() {
        return value("another").equals("true");
    }

    private static void keep(Map<Detail, String> details, Detail detail, Optional<String> words) {
        details.remove(detail);
        words.ifPresent(said -> details.put(detail, said));
    }

    /// A date of birth as far as it was typed.
    public static BirthDate birth(LooseDay day) {
        return new BirthDate(
                day.earliest(), BirthDate.Precision.valueOf(day.grain().name()));
    }

    private static Optional<Sex> sex(String word) {
        return word.equals("male") || word.equals("female") ? Optional.of(Sex.named(word)) : Optional.empty();
    }
}
