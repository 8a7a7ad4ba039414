package vn.ketnap.journal;

import java.util.List;
import vn.ketnap.basics.SealHead;

/// Marks of the sealed journal that a room wrote down with something else, such as a report that was handed in.
public interface KnownHeads {

    /// All of them.
    List<SealHead> heads();
}
