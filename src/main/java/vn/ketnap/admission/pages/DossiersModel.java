package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.DossierWay;
import vn.ketnap.admission.Due;
import vn.ketnap.admission.PaperHolder;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Tone;

/// What the list of dossiers shows: one row more than a page tells that there is a next one.
///
/// @param papers whether the reader may see papers of some case
/// @param receipt what was typed to confirm several at once
public record DossiersModel(
        DossiersFilter filter,
        List<Organization> cells,
        List<Line> read,
        LocalDate today,
        boolean mayReceive,
        boolean papers,
        Receipt receipt) {

    static final int ROWS = 40;

    /// One dossier.
    ///
    /// @param decision when the deciding body has to decide
    public record Line(CaseRow row, DossierWay way, Optional<Due> decision) {

        /// Whether its arrival can be confirmed.
        public boolean receivable() {
            return row.stage() == Stage.SUBMITTED && way.isOnItsWay();
        }
    }

    /// That several dossiers came, as typed.
    public record Receipt(String on, Set<String> ticked, Errors errors, Together together) {

        static final Receipt NONE = new Receipt("", Set.of(), Errors.NONE, Together.FINE);
    }

    public List<Line> rows() {
        return read.stream().limit(ROWS).toList();
    }

    public Pager pager() {
        var more = read.size() > ROWS;
        return new Pager(
                filter.isFirst() ? Optional.empty() : Optional.of(filter.first()),
                more ? Optional.of(filter.following(rows().getLast().row())) : Optional.empty(),
                Sentence.of("admission.dossiers.shown", rows().size()));
    }

    public boolean receives() {
        return mayReceive && rows().stream().anyMatch(Line::receivable);
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

    /// The days with one holder, all stays together.
    public long days(Line line, PaperHolder holder) {
        return line.way().days(today).getOrDefault(holder, 0L);
    }

    public Tone tone(LocalDate due) {
        return Tone.in(ChronoUnit.DAYS.between(today, due));
    }

    public String status(LocalDate due) {
        var left = ChronoUnit.DAYS.between(today, due);
        return left < 0
                ? Say.t("admission.letters.late", -left)
                : left == 0 ? Say.t("admission.letters.last-day") : Say.t("admission.letters.left", left);
    }
}
