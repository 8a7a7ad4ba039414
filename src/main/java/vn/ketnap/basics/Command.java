package vn.ketnap.basics;

import java.io.PrintStream;
import java.util.List;

/// A word of the command line that a room answers (`./ketnap report …`). The program starts or finds the database,
/// gives the room the remaining words, and leaves with its exit code.
public interface Command {

    /// The word itself: `import`, `report`, `rebuild`.
    String word();

    /// One line for `./ketnap help`, in both languages.
    Text summary();

    /// The options it takes, each with its dashes, for the message about a wrong one.
    List<String> options();

    /// Does the work; everything said goes to `out` (results) and `err` (sentences).
    ///
    /// @return the exit code: 0 done, 1 done with findings, 2 wrong words, 3 held rows
    int run(List<String> words, Actor actor, PrintStream out, PrintStream err);
}
