package vn.ketnap.regulation.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ketnap.basics.Text;
import vn.ketnap.regulation.Gap;
import vn.ketnap.web.Errors;

/// The numbers nobody has read, and what was ticked and typed to adopt them.
public record UnknownModel(
        List<Gap> gaps, Map<String, Text> bodies, Set<String> ticked, String reason, Errors errors, boolean mayAmend) {

    public UnknownModel {
        gaps = List.copyOf(gaps);
        bodies = Map.copyOf(bodies);
        ticked = Set.copyOf(ticked);
    }

    public boolean mayAdopt(Gap gap) {
        return mayAmend && gap.last().isPresent();
    }

    public boolean isTicked(Gap gap) {
        return ticked.contains(gap.quantity().key());
    }

    /// The last known value in words.
    public String last(Gap gap) {
        return gap.last()
                .map(value -> new Worded(bodies).of(gap.quantity(), value.written()))
                .orElse("–");
    }
}
