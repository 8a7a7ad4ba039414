package vn.ketnap.admission.pages;

import java.util.List;
import vn.ketnap.document.Form;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// The books an officer or a secretary may take out, and for whom and when.
///
/// @param parts the organisations to choose from, the top first
/// @param from as typed; empty for everything since the beginning
/// @param to as typed, or as it is used
public record BooksModel(
        List<Form> books, List<Organization> parts, Organization whose, String from, String to, Errors errors) {

    public BooksModel {
        books = List.copyOf(books);
        parts = List.copyOf(parts);
    }

    public List<Option> options() {
        return parts.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    /// The Word file of a book as it is asked for.
    public String path(Form form) {
        return "/books/" + form.code() + "?org=" + whose.code() + "&from=" + from + "&to=" + to;
    }
}
