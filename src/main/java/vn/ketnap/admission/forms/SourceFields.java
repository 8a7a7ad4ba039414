package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.document.Fields;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.people.Relation;
import vn.ketnap.web.Tongue;

/// What papers before the vote print besides days and numbers: the helper named with the listing and the
/// one named after, the parents of a pupil, what the CV states not to be there, which letters went by post.
final class SourceFields {

    private static final List<Relation> RAISING = List.of(Relation.FATHER, Relation.MOTHER, Relation.RAISED_BY);

    private SourceFields() {}

    /// After acts, helpers, relatives and letters were put.
    static void put(Fields fields, Person person, Tongue tongue) {
        helpers(fields);
        guardians(fields, tongue);
        stated(person, fields);
        fields.rows("letters")
                .forEach(row -> row.put("letter.by-post", row.has("letter.day") && !row.has("letter.by-member")));
    }

    /// Who was named on the day of the listing stands in that resolution; whoever came later, before the
    /// ceremony, has a resolution of his own (D-C02).
    private static void helpers(Fields fields) {
        var ceremony = fields.day("ceremony.day");
        var all = fields.rows("helpers").stream()
                .filter(row -> since(row).isPresent())
                .filter(row -> ceremony.filter(day -> !since(row).orElseThrow().isBefore(day))
                        .isEmpty())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        var withListing = fields.day("listed.day")
                .filter(day -> !since(all.getFirst()).orElseThrow().isAfter(day))
                .isPresent();
        if (withListing) {
            helper(fields, "first-helper", all.getFirst());
        }
        if (all.size() > 1 || !withListing) {
            changed(fields, all);
        }
    }

    private static void changed(Fields fields, List<Fields> all) {
        var since = since(all.getLast()).orElseThrow();
        var moved =
                fields.day("moved-in.day").filter(day -> !since.isBefore(day)).isPresent();
        helper(fields, "new-helper", all.getLast());
        fields.put("helper-changed.day", since).put("helper-changed.moved-in", moved);
        if (moved) {
            fields.put("helper-changed.from", fields.words("moved-in.from"));
        } else if (all.size() > 1) {
            var former = all.get(all.size() - 2);
            helper(fields, "former-helper", former);
            fields.put("former-helper.until", former.day("helper.until"));
        }
    }

    private static void helper(Fields fields, String group, Fields row) {
        fields.put(group + ".name", row.words("helper.name")).put(group + ".since", since(row));
        if (!group.equals("former-helper")) {
            fields.put(group + ".joined", row.day("helper.joined"))
                    .put(group + ".official", row.day("helper.official"));
        }
        if (group.equals("new-helper")) {
            row.day("helper.birth")
                    .ifPresentOrElse(
                            day -> fields.put(group + ".birth", day),
                            () -> fields.put(group + ".birth", row.words("helper.birth")));
        }
    }

    private static Optional<LocalDate> since(Fields row) {
        return row.day("helper.since");
    }

    private static void guardians(Fields fields, Tongue tongue) {
        var raising = RAISING.stream()
                .map(one -> tongue.t("people.relation." + one.word()))
                .toList();
        fields.put(
                "guardians",
                fields.rows("parents").stream()
                        .filter(row -> raising.contains(row.words("relative.relation")) && !row.has("relative.dead"))
                        .toList());
    }

    private static void stated(Person person, Fields fields) {
        var none = Cv.none(person);
        fields.put("cv.no-siblings", none.contains("sibling"))
                .put("cv.no-children", none.contains("child"))
                .put(
                        "person.pupil",
                        Stream.concat(
                                        person.detail(Detail.OCCUPATION).stream(),
                                        person.detail(Detail.SOURCE_GROUP).stream())
                                .anyMatch(said -> Vietnamese.fold(said).startsWith("hoc sinh")));
    }
}
