package vn.ketnap.start;

import java.util.Optional;

/// Where the rooms' tables lie, and the two accounts that reach them.
///
/// @param url as JDBC writes it
/// @param owner owns the tables and changes their shape; used for migrations, backups and locks that last
/// @param app how the program itself comes in
/// @param replica the address of a server that follows, where there is one, entered as `app` is
/// @param afterwards what is to be done when the program no longer needs the database
record Database(String url, Login owner, Door app, Optional<String> replica, Runnable afterwards)
        implements AutoCloseable {

    /// The account of the program owns nothing and cannot look past row-level security.
    static final String APP = "ketnap_app";

    /// An account of the database.
    record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /// The way of the program's own work into the database.
    ///
    /// @param first what each connection says first; an outside server is entered as the owner, who then becomes
    ///     `ketnap_app`
    /// @param pooler the address of a pooler that lends a connection for one transaction: nothing that is to last
    ///     longer may be said through it
    record Door(Login login, String first, Optional<String> pooler) {

        Door(Login login, String first) {
            this(login, first, Optional.empty());
        }

        /// Through the owner's account, past any pooler.
        static Door of(Login owner) {
            return new Door(owner, "set role " + APP);
        }

        boolean isPooled() {
            return pooler.isPresent();
        }
    }

    /// The same with a server that follows.
    Database following(Optional<String> second) {
        return new Database(url, owner, app, second, afterwards);
    }

    /// Another database of the same server, reached without a pooler.
    Database sibling(String other) {
        return new Database(other, owner, app.isPooled() ? Door.of(owner) : app, Optional.empty(), () -> {});
    }

    @Override
    public void close() {
        afterwards.run();
    }
}
