package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.RecordedAct;

/// What somebody recorded in the case while a form was open: both versions side by side.
///
/// @param acts what was recorded since, in order
/// @param fields the fields that differ from what was typed, where the same step was recorded
public record Meanwhile(List<RecordedAct> acts, List<Both> fields) {

    /// A field in both versions, in words.
    public record Both(ActField field, String mine, String theirs) {}

    public Meanwhile {
        acts = List.copyOf(acts);
        fields = List.copyOf(fields);
    }

    /// The name under which a form carries how many acts the case had when it was drawn.
    static final String SEEN = "acts";

    /// What was recorded since a form was drawn; nothing where nothing was, or where the form does not say.
    static Optional<Meanwhile> since(@Nullable String typed, CaseFile file) {
        return typed != null
                        && typed.matches("\\d{1,6}")
                        && Integer.parseInt(typed) < file.acts().size()
                ? Optional.of(since(Integer.parseInt(typed), file))
                : Optional.empty();
    }

    /// What was recorded since the case had so many acts.
    static Meanwhile since(int seen, CaseFile file) {
        return new Meanwhile(file.acts().subList(seen, file.acts().size()), List.of());
    }

    Meanwhile with(List<Both> differing) {
        return new Meanwhile(acts, differing);
    }

    /// Both versions of a form, field by field; those that say the same are left out.
    static List<Both> both(List<ActModel.Line> mine, List<ActModel.Line> theirs) {
        return mine.stream()
                .flatMap(one -> theirs.stream()
                        .filter(other -> other.field().equals(one.field()))
                        .map(other -> new Both(one.field(), words(one), words(other))))
                .filter(both -> !both.mine().equals(both.theirs()))
                .toList();
    }

    /// What was chosen or typed; of a choice among people, cells and rules their name.
    private static String words(ActModel.Line line) {
        return line.options().stream()
                .filter(option -> option.value().equals(line.value()))
                .map(option -> option.label())
                .findFirst()
                .orElse(line.value().strip());
    }
}
