package vn.ketnap.document.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.ketnap.document.Form;

/// The catalogue.
///
/// @param own codes of forms in whose place an own template stands
public record FormsModel(List<Form> forms, Set<String> own, LocalDate day, boolean mayChange) {

    public FormsModel {
        forms = List.copyOf(forms);
        own = Set.copyOf(own);
    }

    public List<String> steps() {
        return forms.stream().map(Form::step).distinct().sorted().toList();
    }

    public List<Form> of(String step) {
        return forms.stream().filter(one -> one.step().equals(step)).toList();
    }
}
