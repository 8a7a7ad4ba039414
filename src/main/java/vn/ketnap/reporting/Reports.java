package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Text;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// The door of this room: figures at any cut date, from one set of facts.
@Service
@Transactional(readOnly = true)
public class Reports {

    /// The word of the report that counts each measure by cell.
    public static final String MEASURES = "measures";

    /// An organisation with more cells than this is looked at by its units, and its pictures come from sums.
    public static final int CELLS_LOOKED_AT = 150;

    /// Reports that count single persons are drawn at once for so many cells at most, and compiled for more.
    public static final int CELLS_COUNTED = 600;

    /// From so many on, a count of a sensitive breakdown points at nobody.
    public static final int FEW = 5;

    /// The words of the reports, in the order in which they are offered: the only place that says it.
    public static final List<String> CODES = List.of(
            "progress",
            "targets",
            "composition",
            "groups",
            "classes",
            "remarks",
            "probation",
            "dry",
            "cell-work",
            "duration",
            "introducers",
            "months",
            "reached",
            "certificates",
            "deadlines",
            "tree",
            "bieu-1",
            "bieu-2",
            "bieu-2b",
            MEASURES);

    /// How far ahead the brief looks.
    public static final int DAYS_AHEAD = 90;

    private final Organizations organizations;
    private final ReportBook book;
    private final NodeFigures sums;
    private final CompiledStore compiled;
    private final Today today;

    Reports(Organizations organizations, ReportBook book, NodeFigures sums, CompiledStore compiled, Today today) {
        this.organizations = organizations;
        this.book = book;
        this.sums = sums;
        this.compiled = compiled;
        this.today = today;
    }

    /// One report; nothing for a word that names none. At most five statements, whatever the rows. A
    /// committee of many cells gets progress and results by its units, and other reports as they were
    /// compiled last.
    ///
    /// @throws NotCompiled where the report is to be compiled first
    public Optional<Table> draw(String code, Query query) {
        if (isByUnits(query.part()) && UnitsReport.CODES.contains(code)) {
            return Optional.of(UnitsReport.draw(code, units(query)));
        }
        if (isCompiled(code, query.part())) {
            return Optional.of(compiled.of(code, query)
                    .ready()
                    .orElseThrow(() -> new NotCompiled(code, query))
                    .table());
        }
        return draw(code, material(query, false));
    }

    /// Whether a report counts single persons of so many cells that it is compiled from the reports of units.
    public boolean isCompiled(String code, Organization part) {
        return organizations.cellsBelow(part.id(), today.date()) > CELLS_COUNTED
                && CODES.contains(code)
                && !UnitsReport.CODES.contains(code);
    }

    private boolean isByUnits(Organization part) {
        return part.kind().isCommittee() && organizations.cellsBelow(part.id(), today.date()) > CELLS_LOOKED_AT;
    }

    private Units units(Query query) {
        return Units.read(query, organizations, sums, today.date());
    }

    private Optional<Table> draw(String code, Material material) {
        return book.find(code).map(report -> report.draw(material).plain());
    }

    /// The picture of a period for leaders, with its ready sentence.
    ///
    /// @param ahead nothing for a committee of many cells
    public record Picture(Overview overview, Results results, Optional<Ahead> ahead, Text sentence) {}

    /// What comes after the cut date, as tables: deadlines by week and certificates that run out by month.
    public record Ahead(Table deadlines, Table certificates) {}

    /// What leaders look at: at most five statements, whatever the rows.
    public Picture picture(Query query) {
        if (isByUnits(query.part())) {
            var units = units(query);
            return picture(Overview.of(units), Results.of(units), Optional.empty());
        }
        return picture(material(query, false));
    }

    private static Picture picture(Material material) {
        var ahead = new Ahead(DeadlinesReport.table(material), CertificatesReport.table(material));
        return picture(Overview.of(material), Results.of(material), Optional.of(ahead));
    }

    private static Picture picture(Overview overview, Results results, Optional<Ahead> ahead) {
        return new Picture(overview, results, ahead, OverviewSentence.of(overview, results));
    }

    /// What a committee reads in a minute, beside the sentence (tóm tắt một trang).
    ///
    /// @param overdue whose probation was over at the cut date
    /// @param expiring whose certificate runs out within [#DAYS_AHEAD] days, the vote still ahead
    public record Brief(Picture picture, List<Behind> overdue, List<Behind> expiring) {}

    /// The brief of a period; for a committee of many cells without persons.
    public Brief brief(Query query) {
        if (isByUnits(query.part())) {
            return new Brief(picture(query), List.of(), List.of());
        }
        var material = material(query, false);
        var picture = picture(material);
        var overdue = picture.overview().overdue();
        var soon = new Period(query.cut(), query.cut().plusDays(DAYS_AHEAD));
        var expiring = material.standing(one ->
                one.isAt(Standing.CERTIFIED) && one.endsOn().filter(soon::holds).isPresent());
        var named = named(Stream.concat(overdue.stream(), expiring.stream()).toList(), query);
        return new Brief(
                picture,
                named.stream().filter(one -> overdue.contains(one.item())).toList(),
                named.stream().filter(one -> expiring.contains(one.item())).toList());
    }

    /// Somebody behind a figure.
    ///
    /// @param name nothing where the viewer may count and not see names
    public record Behind(Item item, Optional<String> name, String cell) {}

    /// A figure, what its row is about and the cases it counts.
    public record Figure(Value row, List<Behind> people) {}

    /// The cases behind one figure of a report, by name in the order of lists; nothing where the report has no such
    /// figure. The list is what the figure counted.
    public Optional<Figure> behind(String code, Query query, String row, String column) {
        if (organizations.cellsBelow(query.part().id(), today.date()) > CELLS_COUNTED) {
            return Optional.empty();
        }
        return draw(code, material(query, true))
                .flatMap(table -> table.at(row, column)
                        .flatMap(value -> value instanceof Value.Count count
                                ? Optional.of(new Figure(table.label(row), named(count.items(), query)))
                                : Optional.empty()));
    }

    private List<Behind> named(List<Item> items, Query query) {
        var names = book.figures().names(items.stream().map(Item::caseId).toList());
        var order = List.copyOf(names.keySet());
        var cells = new HashMap<OrganizationRef, String>();
        organizations.below(query.part().id(), query.cut()).forEach(one -> cells.put(one.id(), one.name()));
        return items.stream()
                .sorted(Comparator.comparingInt((Item item) -> place(order.indexOf(item.caseId())))
                        .thenComparing(Item::day))
                .map(item -> new Behind(
                        item,
                        Optional.ofNullable(names.get(item.caseId())).map(Figures.Named::name),
                        cells.getOrDefault(item.cell(), "")))
                .toList();
    }

    /// Whoever is not named comes last.
    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    /// The results of a period for an organisation and everything below it on the last day. An act counts on its own
    /// day, for the cell that was responsible then.
    public Results results(Query query) {
        if (isByUnits(query.part())) {
            return Results.of(units(query));
        }
        return Results.of(material(query, true));
    }

    /// The organisation a report is about: the one with this code, or the only root of the tree.
    public Optional<Organization> part(Optional<String> code, LocalDate day) {
        return code.isPresent()
                ? organizations.byCode(code.get())
                : organizations.roots(day).stream().findFirst();
    }

    private Material material(Query query, boolean casesOnly) {
        return new Material(query, organizations.below(query.part().id(), query.cut()), book.figures(), casesOnly);
    }
}
