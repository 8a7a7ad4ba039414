package vn.ketnap.start;

import java.nio.channels.FileLock;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// Finds the database the program works with: a server named by the environment, the one that already runs in the
/// folder, or one started here and stopped at the end.
final class Database implements AutoCloseable {

    private final Access access;
    private final Optional<EmbeddedPostgres> ours;
    private final Optional<FileLock> lock;

    private Database(Access access, Optional<EmbeddedPostgres> ours, Optional<FileLock> lock) {
        this.access = access;
        this.ours = ours;
        this.lock = lock;
    }

    /// For a server: the folder must be free.
    static Database forServer(DataFolder folder) {
        var lock = folder.lock()
                .orElseThrow(() -> new Sentence(
                        "Chương trình đang chạy trên thư mục " + folder.path()
                                + ". Dừng nó trước, hoặc chọn thư mục khác bằng --data.",
                        "The program is already running on " + folder.path()
                                + ". Stop it first, or choose another with --data."));
        return outside()
                .map(access -> new Database(access, Optional.empty(), Optional.of(lock)))
                .orElseGet(() -> started(folder, lock));
    }

    /// For a command: beside a running server it connects, otherwise it starts the database and stops it again.
    static Database forCommand(DataFolder folder) {
        var outside = outside();
        if (outside.isPresent()) {
            return new Database(outside.get(), Optional.empty(), Optional.empty());
        }
        var lock = folder.lock();
        if (lock.isPresent()) {
            return started(folder, lock.get());
        }
        if (!EmbeddedPostgres.answers(folder)) {
            throw new Sentence(
                    "Chương trình đang khởi động hoặc đang dừng trên thư mục này. Thử lại sau ít giây.",
                    "The program is starting or stopping on this folder. Try again in a few seconds.");
        }
        return new Database(EmbeddedPostgres.access(folder), Optional.empty(), Optional.empty());
    }

    Access access() {
        return access;
    }

    @Override
    public void close() {
        ours.ifPresent(EmbeddedPostgres::stop);
        lock.ifPresent(held -> {
            try {
                held.channel().close();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static Database started(DataFolder folder, FileLock lock) {
        var server = EmbeddedPostgres.start(folder);
        return new Database(server.access(), Optional.of(server), Optional.of(lock));
    }

    /// A server named by the environment, PostgreSQL 15 or newer; its user owns what is made there and may make roles.
    private static Optional<Access> outside() {
        return Optional.ofNullable(System.getenv("KETNAP_DATABASE_URL")).map(url -> {
            var user =
                    Optional.ofNullable(System.getenv("KETNAP_DATABASE_USER")).orElse("ketnap");
            var password = Optional.ofNullable(System.getenv("KETNAP_DATABASE_PASSWORD"))
                    .orElse("");
            prepare(url, user, password);
            return new Access(url, user, password, user, password, true);
        });
    }

    static void prepare(String url, String user, String password) {
        try (var db = DriverManager.getConnection(url, user, password);
                var statement = db.createStatement()) {
            if (db.getMetaData().getDatabaseMajorVersion() < 15) {
                throw new Sentence(
                        "Cần PostgreSQL 15 trở lên; máy chủ này là bản "
                                + db.getMetaData().getDatabaseProductVersion() + ".",
                        "PostgreSQL 15 or newer is needed; this server is "
                                + db.getMetaData().getDatabaseProductVersion() + ".");
            }
            statement.execute("""
                    do $$ begin
                        if not exists (select 1 from pg_roles where rolname = 'ketnap_app') then
                            create role ketnap_app nologin nobypassrls;
                        end if;
                        if not pg_has_role(current_user, 'ketnap_app', 'member') then
                            execute format('grant ketnap_app to %I', current_user);
                        end if;
                    end $$""");
        } catch (SQLException e) {
            throw new Sentence(
                    "Không nối được với cơ sở dữ liệu " + url + ": " + e.getMessage(),
                    "The database " + url + " cannot be reached: " + e.getMessage());
        }
    }
}
