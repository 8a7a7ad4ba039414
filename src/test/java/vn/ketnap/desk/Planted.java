package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.boot.test.context.TestComponent;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Detail;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.people.PersonForm;

/// Somebody of whom every field that a form can fill, and every table that can hold a word of a person, holds a word
/// that is found nowhere else: each begins with the person's own seed.
@TestComponent
public class Planted {

    private static final Actor PROGRAM = Actor.program("test");

    /// The single items of the CV, in words.
    private static final List<Detail> ITEMS = List.of(
            Detail.OTHER_NAMES,
            Detail.BIRTH_PLACE,
            Detail.HOME_TOWN,
            Detail.RESIDENCE,
            Detail.TEMPORARY_RESIDENCE,
            Detail.ETHNICITY,
            Detail.NATIONALITY,
            Detail.RELIGION,
            Detail.OCCUPATION,
            Detail.EDUCATION_GENERAL,
            Detail.EDUCATION_PROFESSIONAL,
            Detail.SCIENCE_TECHNOLOGY,
            Detail.DEGREE,
            Detail.ACADEMIC_TITLE,
            Detail.POLITICAL_THEORY,
            Detail.FOREIGN_LANGUAGE,
            Detail.INFORMATICS,
            Detail.MINORITY_LANGUAGE,
            Detail.YOUTH_UNION_JOINED);

    private final ClassWorlds worlds;
    private final Guest guest;
    private final People people;
    private final Admissions admissions;
    private final PlantedRows rows;

    Planted(ClassWorlds worlds, Guest guest, People people, Admissions admissions, PlantedRows rows) {
        this.worlds = worlds;
        this.guest = guest;
        this.people = people;
        this.admissions = admissions;
        this.rows = rows;
    }

    /// Whom the words are of.
    ///
    /// @param seed how every word of this person begins, in small letters
    /// @param number the identity number
    /// @param words those that were planted, but for the name
    /// @param together a paper of several persons in which the person is named
    public record Somebody(
            String seed,
            PersonRef id,
            CaseId file,
            String officer,
            String secretary,
            String number,
            List<String> words,
            UUID together) {

        /// What every word and the name hold, in small letters.
        public String mark() {
            return seed.substring(0, seed.length() - 1);
        }

        public String name() {
            return Sown.named(seed);
        }
    }

    /// Somebody whose case goes on.
    public Somebody onTheWay() {
        return onTheWay("");
    }

    /// The same, whose name and words all begin with something.
    ///
    /// @param before what stands before the seed
    public Somebody onTheWay(String before) {
        var entered = entered(before);
        var file = acts(entered.person(), entered.world(), entered.words());
        return entered.with(file, rows.plant(entered.person(), file, entered.world(), entered.words()));
    }

    /// Somebody who was entered and never got a case.
    public Somebody withoutCase() {
        return entered("").with(CaseId.fresh(), UUID.randomUUID());
    }

    private record Entered(ClassWorld world, Sown words, PersonRef person, String number) {

        Somebody with(CaseId file, UUID together) {
            var ward = world.ward;
            return new Somebody(
                    words.seed, person, file, ward.officer(), ward.secretary(), number, words.all, together);
        }
    }

    private Entered entered(String before) {
        var world = worlds.world();
        var seed = "qzk" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "-";
        var words = new Sown(before, seed);
        var person = TestDatabase.everywhere(() -> people.add(
                new NewPerson(words.name(), Optional.empty(), Optional.empty(), Map.of(), world.ward.cell), PROGRAM));
        var officer = world.ward.officer();
        var number = "0" + (10_000_000_000L + Math.abs(UUID.randomUUID().getMostSignificantBits() % 80_000_000_000L));
        form(officer, "/people/" + person + "/edit", edited(words, number));
        guest.opens(officer, "/people/" + person + "/cv");
        form(officer, "/people/" + person + "/cv/items", items(words));
        for (var kind : CvKind.values()) {
            form(officer, "/people/" + person + "/cv/" + kind.word() + "/new", line(kind, words));
        }
        form(
                officer,
                "/people/" + person + "/consent",
                Map.of("text", "2026-11-27", "how", "signed", "on", "1/3/2018", "note", words.word("consent")));
        return new Entered(world, words, person, number);
    }

    /// Somebody who gave up.
    public Somebody withdrawn() {
        var one = onTheWay();
        TestDatabase.everywhere(() -> admissions.perform(
                one.file(),
                new Act.Withdrawn(LocalDate.parse("2018-06-01"), new Words(one.seed() + "withdrawn")),
                Words.NONE,
                PROGRAM));
        return one;
    }

    private CaseId acts(PersonRef person, ClassWorld world, Sown words) {
        return TestDatabase.everywhere(() -> {
            var first = new Act.Introduced(
                    LocalDate.parse("2018-01-05"),
                    Introducer.WOMEN,
                    new Words(words.word("wish")),
                    new Words(words.word("reasons")));
            var opened = (Outcome.Accepted) admissions.open(person, world.ward.cell, first, PROGRAM);
            var file = opened.file().id();
            for (var act : List.of(
                    new Act.Listed(LocalDate.parse("2018-02-05"), "1"),
                    new Act.TaskGiven(LocalDate.parse("2018-03-05"), new Words(words.word("task")), Optional.empty()),
                    new Act.TaskCompleted(LocalDate.parse("2018-04-05"), new Words(words.word("result"))),
                    new Act.Remarked(
                            LocalDate.parse("2018-05-05"),
                            new Words(words.word("political")),
                            new Words(words.word("morals")),
                            new Words(words.word("ability")),
                            new Words(words.word("ties")),
                            new Words(words.word("strengths")),
                            new Words(words.word("weaknesses")),
                            new Words(words.word("advice")),
                            new Words(words.word("conclusion"))))) {
                assertThat(admissions.perform(file, act, new Words(words.seed + "why"), PROGRAM))
                        .isInstanceOf(Outcome.Accepted.class);
            }
            return file;
        });
    }

    private Map<String, String> edited(Sown words, String number) {
        var fields = new HashMap<String, String>();
        fields.put("fullName", words.name());
        fields.put("birth", "12/05/1990");
        fields.put("sex", "female");
        fields.put("number", number);
        fields.put(Detail.EDUCATION_GENERAL_LEVEL.word(), "upper-secondary");
        fields.put(Detail.YOUTH_UNION_MEMBER.word(), "yes");
        fields.put("special-student", "true");
        for (var detail : PersonForm.SHOWN) {
            fields.put(detail.word(), words.word("edit-" + detail.word()));
        }
        fields.put(Detail.SOURCE_GROUP.word(), words.word("edit-group"));
        return fields;
    }

    private static Map<String, String> items(Sown words) {
        var fields = new HashMap<String, String>();
        for (var detail : ITEMS) {
            fields.put(detail.word(), words.word("item-" + detail.word()));
        }
        fields.put(Detail.CV_ON.word(), "1/3/2018");
        return fields;
    }

    private static Map<String, String> line(CvKind kind, Sown words) {
        var fields = new HashMap<String, String>();
        fields.put("relation", "father");
        fields.put("from", "01/2010");
        fields.put("to", "02/2012");
        var asked = kind == CvKind.RELATIVE
                ? List.of("name", "address", "occupation", "nationality")
                : List.of("what", "where");
        asked.forEach(field -> fields.put(field, words.word(kind.word() + "-" + field)));
        return fields;
    }

    private void form(String officer, String path, Map<String, String> fields) {
        var lists = new HashMap<String, List<String>>();
        fields.forEach((field, value) -> lists.put(field, List.of(value)));
        assertThat(guest.fills(officer, path, lists).getStatus()).as(path).isEqualTo(303);
    }

    /// A Word file of a table with a row for the person and one for somebody else.
    static byte[] paper(String... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (var row : rows) {
                zip.write(("<w:tr><w:tc><w:p><w:r><w:t>" + row + "</w:t></w:r></w:p></w:tc></w:tr>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
