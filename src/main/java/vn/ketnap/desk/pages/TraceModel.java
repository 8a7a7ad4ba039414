package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnap.basics.Text;
import vn.ketnap.journal.Traces;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Shell;
import vn.ketnap.web.Tongue;

/// What one account did in a time, and the form that writes an exposure down.
///
/// @param groups the titles of the groups of data, by their identity
/// @param mayTake whether the reader may take the list out
public record TraceModel(
        ExposureForm form,
        Traces.Asked asked,
        Traced traced,
        Map<String, Text> groups,
        boolean mayTake,
        Errors errors) {

    /// So many persons are shown; the file has them all.
    public static final int SHOWN = 300;

    private static final List<String> LOOKING = List.of("view", "export", "find");

    public TraceModel {
        groups = Map.copyOf(groups);
    }

    public List<Traced.Concerned> persons() {
        return traced.persons().stream().limit(SHOWN).toList();
    }

    public boolean isCut() {
        return traced.persons().size() > SHOWN;
    }

    public String kinds(Traced.Concerned one) {
        var tongue = Shell.CURRENT.get().tongue();
        return one.groups().stream()
                .flatMap(id -> Stream.ofNullable(groups.get(id)))
                .map(tongue::say)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /// The line's own word as people read it.
    public static String words(String what) {
        return words(what, Shell.CURRENT.get().tongue());
    }

    static String words(String what, Tongue tongue) {
        var words = what.split(":", -1);
        if (words[0].equals("act") && words.length > 1) {
            return tongue.t("desk.trace.act", tongue.t("admission.act." + words[1]));
        }
        var key = LOOKING.contains(words[0]) && words.length > 1 ? words[0] + "-" + words[1] : words[0];
        return said(tongue, "desk.trace.what." + key)
                .or(() -> said(tongue, "desk.looked." + key))
                .or(() -> said(tongue, "desk.exposure.done." + key))
                .or(() -> key.startsWith("export-") ? said(tongue, "desk.trace.what.export") : Optional.empty())
                .orElseGet(() -> tongue.t("desk.trace.what.other", what));
    }

    private static Optional<String> said(Tongue tongue, String key) {
        return Optional.of(tongue.t(key)).filter(one -> !one.startsWith("?"));
    }

    public String lines() {
        return form.address("/exposures/trace/lines");
    }

    public String file() {
        return form.address("/exposures/trace.xlsx");
    }
}
