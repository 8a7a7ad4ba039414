package vn.ketnap.regulation;

import java.util.Set;

/// What the regulation says changed, in this transaction; while the event is told, [Regulations] already answers by
/// what will hold once the transaction is done. Whoever keeps copies refreshes them.
///
/// @param keys the numbers, days and years concerned
public record RegulationChanged(Set<String> keys) {

    public RegulationChanged {
        keys = Set.copyOf(keys);
    }
}
