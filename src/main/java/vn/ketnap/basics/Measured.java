package vn.ketnap.basics;

import java.util.List;

/// Something that can be counted about the running program, for whoever looks after a server: a room
/// says its own.
public interface Measured {

    /// As of now. Never a name, an identity or a word that somebody typed, neither as a label nor otherwise.
    List<Measure> measures();
}
