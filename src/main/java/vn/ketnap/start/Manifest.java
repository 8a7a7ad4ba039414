package vn.ketnap.start;

import java.util.List;

/// What a backup says of itself. It is the last thing in the file: counts and hashes are known by then.
///
/// @param format of the file; another number is another program's
/// @param madeAt the moment of the one snapshot that every row is from
/// @param kind of the folder, `real` or `demo`
/// @param server major version of the PostgreSQL it was read from
/// @param key SHA-256 of the key of the identity numbers, or nothing where there is none yet
/// @param counters where the numbers that the database gives out stand
record Manifest(
        int format,
        String madeAt,
        String kind,
        int server,
        String key,
        List<Migration> migrations,
        List<Table> tables,
        List<Counter> counters) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String KEY_ENTRY = "identity.key";

    /// A step of the tables' shape that had run.
    record Migration(String version, String script, int checksum) {}

    /// @param name with its room, as PostgreSQL quotes it
    /// @param columns all but the computed ones
    /// @param sha256 of the rows as PostgreSQL's `COPY` writes them
    record Table(String name, String columns, long rows, String sha256) {

        /// The name of its part of the file.
        String entry() {
            return "tables/" + name;
        }

        boolean isLike(Table other) {
            return name.equals(other.name) && columns.equals(other.columns);
        }
    }

    record Counter(String name, long last) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
