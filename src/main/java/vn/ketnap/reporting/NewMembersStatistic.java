package vn.ketnap.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.organization.Organization;
import vn.ketnap.regulation.CodeList;

/// The official table of new members (Biểu 2, F-BC-02) in the edition of 2021, with the occupations of the edition used
/// on the cut date; a note says where a later edition has not been read. The age bands of 2007 stand below.
@Component
class NewMembersStatistic implements Report {

    @Override
    public String code() {
        return "bieu-2";
    }

    @Override
    public Table draw(Material material) {
        var table = new Breakdown(code(), material);
        var edition = CodeList.occupations().usedOn(material.cut());
        table.people("total")
                .row("owner", one -> one.trait().isSpecial("business-owner"))
                .row("family-planning", one -> one.trait().isSpecial("population-policy"))
                .row("foreign-spouse", one -> one.trait().isSpecial("foreign-spouse"))
                .row(
                        "readmitted",
                        one -> one.trait()
                                .day("left_party")
                                .filter(one.item().day()::isAfter)
                                .isPresent())
                .heading("occupation");
        edition.codes().forEach(code -> occupation(table, edition.name(), code, edition.kept(code)));
        table.row(
                        "occupation-unknown",
                        one -> !edition.codes().stream()
                                .map(edition::kept)
                                .toList()
                                .contains(one.trait().word("occupation_code")))
                .heading("age")
                .ages("age", Ages.OF_2021)
                .figure("age-mean", NewMembersStatistic::mean)
                .heading("age-2007")
                .ages("age-2007", Ages.OF_2007)
                .heading("schooling")
                .levels("schooling", Trait::schooling, Trait.SCHOOLING)
                .heading("training")
                .levels("training", Trait::training, Trait.TRAINING)
                .row("title-held", one -> !one.trait().word("title").isEmpty())
                .bases("bases");
        return table.table(notes(material));
    }

    private static List<String> notes(Material material) {
        var notes = new ArrayList<>(List.of("reporting.bieu-2.note"));
        if (!CodeList.occupations().on(material.cut()).isKnown()) {
            notes.add("reporting.bieu-2.note-edition");
        }
        if (hasWardThatDecides(material.below())) {
            notes.add("reporting.bieu-2.note-ward");
        }
        return notes;
    }

    /// Whether a ward that decides admissions itself lies in what the report is about.
    private static boolean hasWardThatDecides(List<Organization> below) {
        var known = Material.byId(below);
        return below.stream()
                .anyMatch(cell -> cell.parent()
                        .flatMap(up -> Optional.ofNullable(known.get(up)))
                        .filter(up -> up.kind().decidesFor(cell.kind()))
                        .isPresent());
    }

    private static void occupation(Breakdown table, String edition, String code, String kept) {
        table.named(
                "occupation-" + edition + "-" + code,
                new Value.Key("regulation.occupation." + edition + "." + code),
                one -> one.trait().word("occupation_code").equals(kept));
    }

    /// The average age on the day of admission, to a tenth; nothing of nobody.
    private static Value mean(List<Breakdown.Asked> asked) {
        var ages = asked.stream()
                .flatMap(one -> one.trait().age(one.item().day()).stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return new Value.Mean(ages.getSum(), (int) ages.getCount());
    }
}
