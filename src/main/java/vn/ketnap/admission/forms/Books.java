package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.DraftPaper;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;
import vn.ketnap.document.OfficePapers;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// The door to the books of a cell or committee (sổ sách: 7-HSĐV, 18-KNĐ, 10-SHĐ, TĐV): each is a form, its
/// rows read from the cases and the register of members, so that no line is kept twice.
@Service
public class Books {

    private static final String MEMBERS = "book.members";
    private static final String MOVES = "book.moves";
    private static final List<String> LEAVING = List.of("moved-out.day", "died.day", "strike-off.day");

    private final OfficePapers papers;
    private final FollowedCases followed;
    private final BookRows rows;
    private final Organizations organizations;
    private final People people;

    Books(OfficePapers papers, FollowedCases followed, BookRows rows, Organizations organizations, People people) {
        this.papers = papers;
        this.followed = followed;
        this.rows = rows;
        this.organizations = organizations;
        this.people = people;
    }

    /// What is wanted of a book.
    ///
    /// @param cells whose cases may be read
    /// @param from the first day entered; nothing for everything since the beginning
    /// @param to the last day entered, and the day of the paper
    public record Wanted(
            Form form, Organization whose, List<OrganizationRef> cells, Optional<LocalDate> from, LocalDate to) {

        public Wanted {
            cells = List.copyOf(cells);
        }

        boolean isOn(LocalDate day) {
            return !day.isAfter(to) && from.map(first -> !day.isBefore(first)).orElse(true);
        }
    }

    /// Every book there is, in the order of their codes.
    public List<Form> all() {
        return papers.of("book");
    }

    /// Draws a book; nothing is kept. A line stands for the cell that was responsible on its day.
    @Transactional(readOnly = true)
    public DraftPaper draw(Wanted wanted) {
        var each = wanted.form().each().orElseThrow();
        var all = rows.of(followed.of(wanted.cells()), wanted.to());
        var lines = switch (each) {
            case MEMBERS -> members(wanted, all);
            case MOVES -> entered(wanted, rows.moves(all));
            default -> entered(wanted, all);
        };
        var fields = new Fields()
                .put("book.from", wanted.from())
                .put("book.to", wanted.to())
                .put(each, lines);
        var order = papers.order(wanted.form().code(), wanted.whose().id(), wanted.to());
        return papers.draw(order, fields, signer(wanted));
    }

    private String signer(Wanted wanted) {
        return papers.secretary(wanted.whose().id(), wanted.to())
                .flatMap(people::find)
                .map(Person::fullName)
                .orElse("");
    }

    /// The lines of the period, in the order of their days.
    private List<Fields> entered(Wanted wanted, List<BookRows.Row> all) {
        var day = wanted.form().rowWhen().orElseThrow();
        return all.stream()
                .filter(row -> row.fields().day(day).filter(wanted::isOn).isPresent())
                .filter(row -> wanted.form().when().map(row.fields()::has).orElse(true))
                .filter(row -> isBelow(cellOn(row, day), wanted.whose().id(), on(row, day)))
                .sorted(Comparator.comparing(row -> on(row, day)))
                .map(row -> row.fields().put("book.cell", name(cellOn(row, day), on(row, day))))
                .toList();
    }

    /// Who is on the register on the last day, and who left it in the period.
    private List<Fields> members(Wanted wanted, List<BookRows.Row> all) {
        var cells = Stream.concat(
                        Stream.of(wanted.whose()),
                        organizations.below(wanted.whose().id(), wanted.to()).stream())
                .filter(one -> one.kind().isCell())
                .map(Organization::id)
                .distinct()
                .toList();
        var members = people.membersOf(cells, wanted.to());
        var lines = new ArrayList<>(rows.members(members, all));
        for (var row : all) {
            var left = LEAVING.stream()
                    .flatMap(day -> row.fields().day(day).stream())
                    .filter(wanted::isOn)
                    .findFirst();
            if (row.fields().has("ceremony.day")
                    && members.stream()
                            .noneMatch(one -> one.person().equals(row.file().person()))
                    && left.filter(day -> isBelow(
                                    row.file().cellOn(day.minusDays(1)),
                                    wanted.whose().id(),
                                    day))
                            .isPresent()) {
                lines.add(BookRows.left(row));
            }
        }
        return lines;
    }

    private static LocalDate on(BookRows.Row row, String day) {
        return row.fields().day(day).orElseThrow();
    }

    /// Who leaves is entered where the person was until then, also when another cell takes over the same
    /// day.
    private static OrganizationRef cellOn(BookRows.Row row, String day) {
        var on = on(row, day);
        return row.file().cellOn(row.fields().has("move.out") ? on.minusDays(1) : on);
    }

    private String name(OrganizationRef cell, LocalDate day) {
        return find(cell, day).map(Organization::name).orElse("");
    }

    private boolean isBelow(OrganizationRef cell, OrganizationRef whose, LocalDate day) {
        var at = find(cell, day);
        while (at.isPresent() && !at.get().id().equals(whose)) {
            at = at.get().parent().flatMap(up -> find(up, day));
        }
        return at.isPresent();
    }

    private Optional<Organization> find(OrganizationRef one, LocalDate day) {
        return organizations.find(one, day).or(() -> organizations.latest(one));
    }
}
