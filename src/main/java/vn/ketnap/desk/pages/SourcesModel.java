package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Groups;
import vn.ketnap.admission.SourceClass;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Option;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;

/// What the list of sources shows: one row more than a page tells that there is a next one.
///
/// @param groups in use, to filter by
/// @param kept those of them into which the actor may put people
public record SourcesModel(
        SourcesFilter filter,
        List<Organization> cells,
        List<CaseRow> read,
        boolean mayExport,
        List<Groups.Group> groups,
        List<Groups.Group> kept,
        LocalDate today) {

    public List<CaseRow> rows() {
        return read.stream().limit(SourcesPage.ROWS).toList();
    }

    public Pager pager() {
        var more = read.size() > SourcesPage.ROWS;
        return new Pager(
                filter.isFirst() ? Optional.empty() : Optional.of(filter.first()),
                more ? Optional.of(filter.following(rows().getLast())) : Optional.empty(),
                Sentence.of("desk.sources.shown", rows().size()));
    }

    public String cell(OrganizationRef id) {
        return cells.stream()
                .filter(one -> one.id().equals(id))
                .map(Organization::name)
                .findFirst()
                .orElse("…");
    }

    public List<Option> cellOptions() {
        return cells.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public List<Option> stageOptions() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.EMPTY)
                .map(stage -> new Option(stage.word(), Say.t("admission.stage." + stage.word())))
                .toList();
    }

    public List<Option> categoryOptions() {
        return Arrays.stream(SourceClass.values())
                .map(one -> new Option(one.word(), Say.t("admission.choice." + one.word())))
                .toList();
    }

    public List<Option> orderOptions() {
        return List.of(
                new Option("name", Say.t("desk.sources.by-name")),
                new Option("listed", Say.t("desk.sources.by-listed")),
                new Option("remarked", Say.t("desk.sources.by-remarked")),
                new Option("due", Say.t("desk.sources.by-due")));
    }

    /// How long somebody has been in the list, in whole months up to two years, then in years and months.
    public Optional<Sentence> followed(CaseRow row) {
        return row.listedOn()
                .filter(on -> !on.isAfter(today))
                .map(on -> Period.between(on, today))
                .map(long_ -> long_.toTotalMonths() < 24
                        ? Sentence.of("desk.sources.months", long_.toTotalMonths())
                        : long_.getMonths() == 0
                                ? Sentence.of("desk.sources.years", long_.getYears())
                                : Sentence.of("desk.sources.years-months", long_.getYears(), long_.getMonths()));
    }

    /// A date of birth as far as it is known.
    public static String born(CaseRow row) {
        return row.birth()
                .map(day -> switch (row.birthPrecision().orElse("day")) {
                    case "year" -> String.valueOf(day.getYear());
                    case "month" -> "%02d/%04d".formatted(day.getMonthValue(), day.getYear());
                    default -> "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
                })
                .orElse("");
    }
}
