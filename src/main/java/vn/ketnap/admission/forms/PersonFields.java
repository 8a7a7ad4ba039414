package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.document.Fields;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.people.Sex;

/// What is known of the person (D-P).
final class PersonFields {

    private static final Map<String, Detail> WORDS = Map.ofEntries(
            Map.entry("person.other-names", Detail.OTHER_NAMES),
            Map.entry("person.birth-place", Detail.BIRTH_PLACE),
            Map.entry("person.home-town", Detail.HOME_TOWN),
            Map.entry("person.residence", Detail.RESIDENCE),
            Map.entry("person.temporary-residence", Detail.TEMPORARY_RESIDENCE),
            Map.entry("person.ethnicity", Detail.ETHNICITY),
            Map.entry("person.nationality", Detail.NATIONALITY),
            Map.entry("person.religion", Detail.RELIGION),
            Map.entry("person.occupation", Detail.OCCUPATION),
            Map.entry("person.schooling", Detail.EDUCATION_GENERAL),
            Map.entry("person.profession", Detail.EDUCATION_PROFESSIONAL),
            Map.entry("person.science", Detail.SCIENCE_TECHNOLOGY),
            Map.entry("person.degree", Detail.DEGREE),
            Map.entry("person.academic-title", Detail.ACADEMIC_TITLE),
            Map.entry("person.political-theory", Detail.POLITICAL_THEORY),
            Map.entry("person.languages", Detail.FOREIGN_LANGUAGE),
            Map.entry("person.informatics", Detail.INFORMATICS),
            Map.entry("person.minority-language", Detail.MINORITY_LANGUAGE),
            Map.entry("person.youth-union", Detail.YOUTH_UNION_JOINED),
            Map.entry("person.phone", Detail.PHONE));

    private PersonFields() {}

    static void put(Fields fields, Person person) {
        fields.put("person.name", person.fullName());
        birth(fields, "person.birth", person.birth());
        person.sex().ifPresent(sex -> fields.put("person.sex", sex == Sex.FEMALE ? "Nữ" : "Nam"));
        WORDS.forEach((field, detail) -> person.detail(detail).ifPresent(words -> fields.put(field, words)));
        // Lists brought in say of no religion that there is none; paper says it in Vietnamese.
        person.detail(Detail.RELIGION).filter("none"::equals).ifPresent(_ -> fields.put("person.religion", "không"));
        fields.put("person.union-member", says(person, Detail.YOUTH_UNION_MEMBER));
        fields.put("person.trade-union-member", says(person, Detail.TRADE_UNION_MEMBER));
        var left = person.detail(Detail.LEFT_PARTY).map(LocalDate::parse);
        fields.put("person.left-party", left).put("person.readmission", left.isPresent());
    }

    /// A day where the day is known; otherwise the month or year as far as it is.
    static void birth(Fields fields, String name, Optional<BirthDate> birth) {
        birth.ifPresent(known -> {
            if (known.precision() == BirthDate.Precision.DAY) {
                fields.put(name, known.earliest());
            } else {
                fields.put(name, known.shown());
            }
        });
    }

    private static boolean says(Person person, Detail detail) {
        return person.detail(detail).filter("yes"::equals).isPresent();
    }
}
