package vn.ketnap.meeting.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActForm;

/// What a correction changed of an act that minutes were signed with: counts, days, numbers and choices. Free words are
/// left to the case itself.
final class Changed {

    private Changed() {}

    static List<MinutesModel.Change> between(Act signed, Act instead, Map<String, String> names) {
        var was = ActForm.of(signed);
        var is = ActForm.of(instead);
        return ActField.of(was.kind()).stream()
                .filter(field -> field.type() != ActField.Type.WORDS)
                .filter(field -> !was.value(field.key()).equals(is.value(field.key())))
                .map(field -> new MinutesModel.Change(said(field, was, names), said(field, is, names)))
                .toList();
    }

    private static MinutesModel.Said said(ActField field, ActForm form, Map<String, String> names) {
        var value = form.value(field.key());
        return new MinutesModel.Said(field.key(), field.type(), names.getOrDefault(value, value));
    }
}
