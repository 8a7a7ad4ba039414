package vn.ketnap.document;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// A paper as drawn (dự thảo): a Word file. One in which something is missing may be looked at, not issued.
public final class DraftPaper {

    private final byte[] bytes;
    private final Set<String> missing;

    DraftPaper(byte[] bytes, Set<String> missing) {
        this.bytes = bytes;
        this.missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    }

    /// A file that is there already, as a paper issued or turned into PDF, to go into a zip beside the others.
    public static DraftPaper of(byte[] file) {
        return new DraftPaper(file, Set.of());
    }

    /// The Word file. Whoever gets it does not change it.
    public byte[] bytes() {
        return bytes;
    }

    /// The names of fields it asks for and nobody said.
    public Set<String> missing() {
        return missing;
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
