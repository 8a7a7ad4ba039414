package vn.ketnap.admission.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.ketnap.admission.DataFault;

/// What does not fit in the files the reader sees.
///
/// @param rules by rule, with those of each
/// @param more whether there is more than is shown
public record DataCheckModel(List<Rule> rules, boolean more) {

    /// One rule and what does not fit by it.
    public record Rule(List<DataFault> faults) {

        public DataFault first() {
            return faults.getFirst();
        }
    }

    static DataCheckModel of(List<DataFault> faults, int most) {
        return new DataCheckModel(
                faults.stream()
                        .limit(most)
                        .collect(Collectors.groupingBy(DataFault::rule, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(Rule::new)
                        .toList(),
                faults.size() > most);
    }
}
