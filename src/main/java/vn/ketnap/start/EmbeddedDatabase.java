package vn.ketnap.start;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.Text;

/// The database in the data folder. One program starts and stops it and holds the folder's lock
/// meanwhile; others beside it are guests. What a killed program left running is taken over.
final class EmbeddedDatabase {

    private static final String NAME = "ketnap";
    private static final long LEAST = 1L << 20;

    private final DataFolder folder;
    private final Supplier<Engine> engine;
    private final Consumer<Text> progress;
    private final AtomicReference<@Nullable Postmaster> kept = new AtomicReference<>();

    /// @param engine asked only under the folder's lock
    EmbeddedDatabase(DataFolder folder, Supplier<Engine> engine, Consumer<Text> progress) {
        this.folder = folder;
        this.engine = engine;
        this.progress = progress;
    }

    /// For a program that serves: alone in the folder, or refused.
    Database alone(String signature) {
        var patience = new Patience(Duration.ofSeconds(5));
        while (true) {
            var lock = FolderLock.take(folder.lock());
            if (lock.isPresent()) {
                return kept(lock.get(), signature);
            }
            if (!patience.left() || FolderLock.holder(folder.lock()).startsWith("serve")) {
                throw Refusal.of("start.folder.served", folder.path(), FolderLock.holder(folder.lock()));
            }
            patience.pause();
        }
    }

    /// For a command: a guest of the running program, or by itself when there is none.
    Database besideOrAlone(String signature) {
        var patience = new Patience(Duration.ofSeconds(60));
        while (patience.left()) {
            var lock = FolderLock.take(folder.lock());
            if (lock.isPresent()) {
                return kept(lock.get(), signature);
            }
            var port = answering();
            if (port.isPresent()) {
                return at(port.get(), () -> {});
            }
            patience.pause();
        }
        throw Refusal.of("start.folder.no-answer", folder.path(), FolderLock.holder(folder.lock()));
    }

    /// Empties the database of the folder for good; the engine stays.
    void forget() {
        var lock = FolderLock.take(folder.lock())
                .orElseThrow(() -> Refusal.of("start.folder.served", folder.path(), FolderLock.holder(folder.lock())));
        try (lock) {
            if (!folder.isNew()) {
                new Postmaster(folder, engine.get()).stopAtOnce();
            }
            for (var gone :
                    new Path[] {folder.cluster(), folder.passwords(), folder.key(), folder.told(), folder.head()}) {
                Trees.delete(gone);
            }
        }
    }

    private Database kept(FolderLock lock, String signature) {
        try {
            new DiskReserve(folder.path()).releaseToStart();
            lock.sign(signature);
            var postmaster = new Postmaster(folder, engine.get());
            var port = runningPort(postmaster);
            kept.set(postmaster);
            return at(port, once(() -> {
                stop(postmaster);
                lock.close();
            }));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private synchronized void stop(Postmaster postmaster) {
        kept.set(null);
        postmaster.stop();
    }

    /// Whether the server that this program keeps is there no more.
    boolean isDead() {
        var postmaster = kept.get();
        return postmaster != null && !postmaster.isAlive();
    }

    /// Starts it again where it was; false where it cannot be started at present.
    synchronized boolean startsAgain() {
        var postmaster = kept.get();
        return postmaster == null || postmaster.isAlive() || postmaster.startsAgain();
    }

    private int runningPort(Postmaster postmaster) {
        if (!postmaster.exists()) {
            progress.accept(Wording.of("start.making-database"));
            postmaster.make(passwords().keeper());
        }
        postmaster.assertReads();
        var survivor = answering();
        if (survivor.isPresent()) {
            return survivor.get();
        }
        postmaster.stopAtOnce();
        assertRoom();
        progress.accept(Wording.of("start.starting-database"));
        postmaster.start();
        var port = answering().orElseThrow(() -> Refusal.of("start.database.not-started", folder.log(), ""));
        furnish(port);
        return port;
    }

    /// A server that finds no room while it starts ends again.
    private void assertRoom() {
        if (new DiskReserve(folder.path()).free() < LEAST) {
            throw Refusal.of("start.disk.full");
        }
    }

    /// The port of the folder's server when it lets us in with the folder's password.
    private Optional<Integer> answering() {
        return Postmaster.port(folder).filter(port -> {
            try (var _ = keeper(port, "postgres")) {
                return true;
            } catch (SQLException _) {
                return false;
            }
        });
    }

    /// Makes the two accounts and the database where they are missing.
    private void furnish(int port) {
        try (var connection = keeper(port, "postgres");
                var statement = connection.createStatement()) {
            var known = passwords();
            for (var login : new Database.Login[] {
                new Database.Login("ketnap_owner", known.owner()), new Database.Login(Database.APP, known.app())
            }) {
                if (!has(connection, "select 1 from pg_roles where rolname = '" + login.user() + "'")) {
                    statement.execute("create role " + login.user() + " login password '" + login.password() + "'");
                }
            }
            if (!has(connection, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner ketnap_owner");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection keeper(int port, String database) throws SQLException {
        var keeper = keeper(folder);
        return DriverManager.getConnection(url(port, database), keeper.user(), keeper.password());
    }

    /// The account that makes databases.
    static Database.Login keeper(DataFolder folder) {
        return new Database.Login(
                "ketnap_keeper", Passwords.of(folder.passwords()).keeper());
    }

    private Database at(int port, Runnable afterwards) {
        var known = passwords();
        return new Database(
                url(port, NAME),
                new Database.Login("ketnap_owner", known.owner()),
                new Database.Door(new Database.Login(Database.APP, known.app()), "select 1"),
                Optional.empty(),
                afterwards);
    }

    private Passwords passwords() {
        return Passwords.of(folder.passwords());
    }

    private static boolean has(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static Runnable once(Runnable what) {
        var done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                what.run();
            }
        };
    }
}
