package vn.ketnap.start;

/// Where the rooms' tables lie, and the two accounts that reach them.
///
/// @param url as JDBC writes it
/// @param owner owns the tables and changes their shape; used for migrations only
/// @param app the account the program works with
/// @param first what each connection of the program says first; an outside server is entered as the owner, who then
///     becomes `ketnap_app`
/// @param afterwards what is to be done when the program no longer needs the database
record Database(String url, Login owner, Login app, String first, Runnable afterwards) implements AutoCloseable {

    /// The account of the program owns nothing and cannot look past row-level security.
    static final String APP = "ketnap_app";

    /// An account of the database.
    record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    @Override
    public void close() {
        afterwards.run();
    }
}
