package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.forms.Books;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Form;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.HeldParts;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Days;
import vn.ketnap.web.Download;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Sổ sách*: the books of a cell or committee for a period, as Word files to be printed and bound. What is
/// taken out is journalled.
@Controller
@RequestMapping("/books")
class BooksPage {

    private final Books books;
    private final HeldParts parts;
    private final Authority authority;
    private final Journal journal;
    private final Today today;

    BooksPage(Books books, HeldParts parts, Authority authority, Journal journal, Today today) {
        this.books = books;
        this.parts = parts;
        this.authority = authority;
        this.journal = journal;
        this.today = today;
    }

    /// What is asked for, as far as it can be read.
    private record Asked(Optional<LocalDate> from, Optional<LocalDate> to, Errors errors) {}

    @GetMapping
    @Transactional(readOnly = true)
    Page show(
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Actor actor) {
        var open = parts.of(actor, Permission.EXPORT, today.date(), org);
        var asked = read(from, to);
        var model = new BooksModel(
                books.all(),
                open,
                chosen(open, org),
                asked.from().map(this::shown).orElse(from),
                asked.to().map(this::shown).orElse(to),
                asked.errors());
        return asked.errors().isEmpty() ? Page.of("admission/Books", model) : Page.refused("admission/Books", model);
    }

    @GetMapping("/{code}")
    @Transactional
    ResponseEntity<byte[]> word(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Actor actor) {
        var whose = chosen(parts.of(actor, Permission.EXPORT, today.date(), org), org);
        var form = books.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotHere::new);
        var asked = read(from, to);
        if (!asked.errors().isEmpty()) {
            throw new NotHere();
        }
        var last = asked.to().orElseThrow();
        journal.record(
                actor,
                "export:" + form.code(),
                asked.from().map(LocalDate::toString).orElse("") + "/" + last,
                Optional.of(whose.id()));
        var wanted = new Books.Wanted(
                form, whose, authority.cellsWhere(actor, Permission.EXPORT, today.date()), asked.from(), last);
        return Download.word(fileName(form, whose, last), books.draw(wanted).bytes());
    }

    /// Without days: from the beginning until today.
    private Asked read(String from, String to) {
        var typed = new Typed(today.date());
        var first = typed.dayIfAny("from", from);
        var last = to.isEmpty() ? Optional.of(today.date()) : typed.day("to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            typed.complain("to", "admission.books.backwards");
        }
        return new Asked(first, last, typed.errors());
    }

    private static Organization chosen(List<Organization> open, String code) {
        return HeldParts.chosen(open, code).orElseThrow(NotHere::new);
    }

    private String shown(LocalDate day) {
        return Days.echo(day.toString(), today.date());
    }

    private static String fileName(Form form, Organization whose, LocalDate to) {
        return form.code() + "-" + whose.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-") + "-" + to;
    }
}
