package vn.ketnap.start;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// Two ways into one database: the owner migrates and leaves, the program works as one who owns nothing.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

    /// Right after a long list was tried and rolled back, the statistics say that the tables are nearly
    /// empty: joins then read whole tables once for every row. What the program asks has an index, and
    /// is to use it always. Nothing is compiled: up to PostgreSQL 17 a forbidden scan of a small table
    /// without an index counts as endlessly dear, and whatever is dear is compiled first, at every
    /// call.
    private static final String BY_INDEX = "set enable_seqscan = off; set random_page_cost = 1.1; set jit = off";

    /// The same until the end of a transaction, where connections are lent for no longer.
    private static final String BY_INDEX_FOR_ONCE =
            ", set_config('enable_seqscan', 'off', true), set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)";

    /// Milliseconds after which what may lag is asked at the first server instead.
    private static final int IMPATIENT = 2000;

    /// Seconds for a connection to be made. A database that dies meanwhile may leave one hanging, and the next attempt
    /// finds it again.
    private static final String TO_CONNECT = "5";

    /// One timeline for all rooms; the list of what has run lies in the schema `start`.
    @Bean
    static Migrations.Standing migrations(Database database) {
        return Migrations.complete(database);
    }

    /// @param migrated nobody works before the tables are there
    @Bean
    static DataSource rooms(Database database, Migrations.Standing migrated) {
        var door = database.app();
        var first = pool("ketnap", door.pooler().orElseGet(database::url), door);
        return database.replica()
                .<DataSource>map(second -> new Replica(first, following(second, door)))
                .orElse(first);
    }

    /// A server that does not answer at the start may do so later.
    private static HikariDataSource following(String url, Database.Door door) {
        var direct = new Database.Door(door.login(), door.first());
        var pool = pool("following", url, direct);
        pool.setConnectionTimeout(IMPATIENT);
        return pool;
    }

    private static HikariDataSource pool(String name, String url, Database.Door door) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setInitializationFailTimeout(name.equals("ketnap") ? 1 : -1);
        pool.setUsername(door.login().user());
        pool.setPassword(door.login().password());
        pool.setConnectionInitSql(door.isPooled() ? door.first() : door.first() + "; " + BY_INDEX);
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // the words of a row are in no log
        pool.addDataSourceProperty("loginTimeout", TO_CONNECT);
        pool.setAutoCommit(true);
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(10);
        return new HikariDataSource(pool);
    }

    @Bean
    static ScopedTransactionManager transactions(DataSource rooms, Database database) {
        return new ScopedTransactionManager(rooms, database.app().isPooled() ? BY_INDEX_FOR_ONCE : "");
    }
}
