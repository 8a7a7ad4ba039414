package vn.ketnap.admission.forms;

import java.util.List;
import java.util.Optional;
import vn.ketnap.document.FieldValue;
import vn.ketnap.document.Fields;

/// Shares and absences of the meetings whose counts are typed for a paper and stand in no act: reckoned, never typed
/// (E-08, E-22).
final class AskedShares {

    private static final List<String> GROUPS =
            List.of("listed", "helper-changed", "class-proposed", "leave-asked", "leave", "union");

    private AskedShares() {}

    /// After the typed words were put.
    static void put(Fields fields) {
        GROUPS.forEach(group -> number(fields, group, "official").ifPresent(all -> {
            number(fields, group, "present")
                    .ifPresent(present -> fields.put(group + ".absent", Math.max(0, all - present)));
            number(fields, group, "for").ifPresent(n -> fields.putShare(group + ".share", n, all));
            number(fields, group, "against").ifPresent(n -> fields.putShare(group + ".against-share", n, all));
        }));
    }

    private static Optional<Long> number(Fields fields, String group, String which) {
        return fields.get("words." + group + "-" + which) instanceof FieldValue.Count(long of)
                ? Optional.of(of)
                : Optional.empty();
    }
}
