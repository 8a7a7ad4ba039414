package vn.ketnap.document.pages;

import java.time.LocalDate;
import java.util.List;
import vn.ketnap.document.FieldDictionary;
import vn.ketnap.document.Form;
import vn.ketnap.document.OwnTemplates;
import vn.ketnap.web.Errors;

/// One form: what is known of it, what it names, which own templates stood in its place.
///
/// @param fields what it names, in its order
/// @param versions own templates of the reader's part, the latest first
public record FormModel(
        Form form,
        LocalDate day,
        List<FieldDictionary.Entry> fields,
        List<OwnTemplates.Version> versions,
        boolean mayChange,
        Errors errors) {

    public FormModel {
        fields = List.copyOf(fields);
        versions = List.copyOf(versions);
    }

    public String path(String rest) {
        return "/forms/" + form.code() + rest;
    }

    /// Whether an own template counts now.
    public boolean isOwn() {
        return !versions.isEmpty() && !versions.getFirst().withdrawn();
    }
}
