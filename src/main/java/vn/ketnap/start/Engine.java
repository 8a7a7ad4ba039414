package vn.ketnap.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.ketnap.basics.Text;

/// The programs of one PostgreSQL: `initdb`, `pg_ctl`, `postgres`.
///
/// @param programs the folder they lie in
/// @param major the version that can read what it made itself, and no other
record Engine(Path programs, int major) {

    /// The one that comes with the program, unpacked into the folder; to be asked for under the folder's lock.
    static Engine ours(DataFolder folder, Consumer<Text> progress) {
        var programs = Binaries.unpacked(folder, progress);
        return new Engine(programs, Integer.parseInt(Binaries.VERSION.substring(0, Binaries.VERSION.indexOf('.'))));
    }

    /// One of them, as the system calls it.
    Path program(String name) {
        return programs.resolve(System.getProperty("os.name").startsWith("Windows") ? name + ".exe" : name);
    }

    /// Text sorts by code unless a query asks for Vietnamese; letters of every language have upper and lower case.
    List<String> collation() {
        return major >= 17
                ? List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
                : List.of("--locale=C.UTF-8");
    }
}
