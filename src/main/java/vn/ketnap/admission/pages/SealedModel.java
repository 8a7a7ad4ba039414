package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Shell;

/// Why a sealed section of a person's file is opened.
///
/// @param back where it leads after that
/// @param kept the fields of a form that was sent without a reason; none where a page was asked for
public record SealedModel(
        String section,
        PersonRef person,
        String name,
        String back,
        List<String> purposes,
        String purpose,
        String words,
        Errors errors,
        Map<String, List<String>> kept) {

    /// Before the names of fields that are carried along.
    public static final String KEPT = "kept.";

    public SealedModel {
        purposes = List.copyOf(purposes);
        kept = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(kept));
    }

    public List<Option> options() {
        var tongue = Shell.CURRENT.get().tongue();
        return purposes.stream()
                .map(one -> new Option(one, tongue.t("admission.sealed.purpose." + one)))
                .toList();
    }

    public String path() {
        return "/sealed/" + section + "/" + person;
    }
}
