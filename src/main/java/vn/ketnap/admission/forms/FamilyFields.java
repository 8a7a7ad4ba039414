package vn.ketnap.admission.forms;

import java.util.List;
import java.util.Set;
import vn.ketnap.document.Fields;
import vn.ketnap.people.Cv;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.CvMonth;
import vn.ketnap.people.HistoryLine;
import vn.ketnap.people.Relation;
import vn.ketnap.people.Relative;
import vn.ketnap.web.Tongue;

/// History and relatives of the CV (items 14 to 21 of 2-KNĐ).
final class FamilyFields {

    private static final Set<Relation> CHILDREN = Set.of(Relation.CHILD, Relation.ADOPTED_CHILD);
    private static final Set<Relation> SIBLINGS = Set.of(Relation.SIBLING, Relation.SPOUSE_SIBLING);
    private static final Set<Relation> PARENTS = Set.of(
            Relation.FATHER,
            Relation.MOTHER,
            Relation.RAISED_BY,
            Relation.SPOUSE,
            Relation.SPOUSE_FATHER,
            Relation.SPOUSE_MOTHER);

    private FamilyFields() {}

    static void put(Fields fields, Cv cv, Tongue tongue) {
        fields.put("history", lines(cv, CvKind.WORK))
                .put("training", lines(cv, CvKind.TRAINING))
                .put("abroad", lines(cv, CvKind.ABROAD))
                .put("rewards", lines(cv, CvKind.REWARD))
                .put("disciplines", lines(cv, CvKind.DISCIPLINE));
        var none = Cv.none(cv.person());
        fields.put("cv.no-training", none.contains("training"))
                .put("cv.no-abroad", none.contains("abroad"))
                .put("cv.no-rewards", none.contains("reward"))
                .put("cv.no-disciplines", none.contains("discipline"))
                .put("cv.no-features", none.contains("features"));
        cv.declaredOn().ifPresent(day -> fields.put("cv.day", day));
        var all = cv.relatives();
        fields.put("relatives", rows(all, tongue))
                .put("children", rows(of(all, CHILDREN), tongue))
                .put("siblings", rows(of(all, SIBLINGS), tongue))
                .put("parents", rows(of(all, PARENTS), tongue))
                .put(
                        "grandparents",
                        rows(
                                all.stream()
                                        .filter(one -> !CHILDREN.contains(one.relation())
                                                && !SIBLINGS.contains(one.relation())
                                                && !PARENTS.contains(one.relation()))
                                        .toList(),
                                tongue));
    }

    static Fields row(Relative one, Tongue tongue) {
        var row = new Fields()
                .put(
                        "relative.relation",
                        tongue.t("people.relation." + one.relation().word()))
                .put("relative.name", one.name())
                .put("relative.dead", one.dead())
                .put("relative.member", one.isMember())
                .put("relative.cell", one.partyCell())
                .put("relative.address", one.address())
                .put("relative.occupation", one.occupation())
                .put("relative.nationality", one.nationality());
        one.born().ifPresent(year -> row.put("relative.born", String.valueOf(year)));
        one.diedIn().ifPresent(year -> row.put("relative.died", String.valueOf(year)));
        return row;
    }

    private static List<Fields> rows(List<Relative> relatives, Tongue tongue) {
        return relatives.stream().map(one -> row(one, tongue)).toList();
    }

    private static List<Relative> of(List<Relative> all, Set<Relation> relations) {
        return all.stream().filter(one -> relations.contains(one.relation())).toList();
    }

    private static List<Fields> lines(Cv cv, CvKind kind) {
        return cv.history(kind).stream().map(FamilyFields::line).toList();
    }

    private static Fields line(HistoryLine line) {
        return new Fields()
                .put("line.from", line.from().shown())
                .put("line.to", line.to().map(CvMonth::shown).orElse(line.kind().lasts() ? "nay" : ""))
                .put("line.what", line.what())
                .put("line.where", line.where())
                .put("line.position", line.position());
    }
}
