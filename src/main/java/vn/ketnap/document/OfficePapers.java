package vn.ketnap.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.organization.Seats;

/// The door to papers that are of no case (minutes, papers of a class, books, reports): headed and drawn
/// for an organisation, from its own template where it has one. Nothing is kept; whoever hands them out
/// journals it.
@Service
public class OfficePapers {

    private final Forms forms;
    private final Headings headings;
    private final OwnTemplates templates;
    private final Seats seats;

    OfficePapers(Forms forms, Headings headings, OwnTemplates templates, Seats seats) {
        this.forms = forms;
        this.headings = headings;
        this.templates = templates;
        this.seats = seats;
    }

    /// For whom a paper is drawn, of which day.
    ///
    /// @param by who writes it
    public record Order(Form form, OrganizationRef whose, Form.Writer by, LocalDate day) {}

    /// The order of a form for an organisation: a cell writes itself, its committee for every other.
    ///
    /// @throws IllegalArgumentException when there is no such form
    @Transactional(readOnly = true)
    public Order order(String code, OrganizationRef whose, LocalDate day) {
        return new Order(form(code), whose, headings.writer(whose, day), day);
    }

    /// The same, written by the standing committee.
    public Order ofStandingCommittee(String code, OrganizationRef whose, LocalDate day) {
        return new Order(form(code), whose, Form.Writer.STANDING_COMMITTEE, day);
    }

    /// The forms of papers of a kind: `meeting`, `class`, `book`, `report`.
    public List<Form> of(String kind) {
        return forms.all().stream()
                .filter(one -> one.of().filter(kind::equals).isPresent())
                .toList();
    }

    /// The secretary on the day, where the program knows.
    @Transactional(readOnly = true)
    public Optional<PersonRef> secretary(OrganizationRef whose, LocalDate day) {
        return seats.of(whose, day).stream()
                .filter(one -> one.seat().equals("secretary"))
                .map(Seats.Seat::person)
                .findFirst();
    }

    /// Draws a paper with what is said of it under its head.
    ///
    /// @param signer the name of who signs; empty where it is not known
    @Transactional(readOnly = true)
    public DraftPaper draw(Order order, Fields said, String signer) {
        return drawer(order, signer).apply(said);
    }

    /// Draws many papers under one head, each with what is said of it.
    @Transactional(readOnly = true)
    public Function<Fields, DraftPaper> drawer(Order order, String signer) {
        var head = headings.of(order.whose(), order.by(), order.day());
        order.form().register().ifPresent(kind -> head.put("paper.symbol", kind + "/" + head.words("head.symbol")));
        head.put("paper.code", order.form().codeOn(order.day()));
        if (!signer.isBlank()) {
            head.put("signer.name", signer).put("signer.office", "Bí thư");
        }
        var drawer = templates.drawer(order.whose(), order.day());
        return said -> drawer.draw(
                        order.form(), order.day(), new Fields().putAll(head).putAll(said))
                .paper();
    }

    private Form form(String code) {
        return forms.find(code).orElseThrow(() -> new IllegalArgumentException(code));
    }
}
