package vn.ketnap.start;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// Two ways into one database: the owner migrates and leaves, the program works as one who owns nothing.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

    /// Right after a long list was tried and rolled back, the statistics say that the tables are nearly empty: joins
    /// then read whole tables once for every row. What the program asks has an index, and is to use it always.
    /// Nothing is compiled: up to PostgreSQL 17 a forbidden scan of a small table without an index counts as
    /// endlessly dear, and whatever is dear is compiled first, at every call.
    private static final String BY_INDEX = "set enable_seqscan = off; set random_page_cost = 1.1; set jit = off";

    /// One timeline for all rooms; the list of what has run lies in the schema `start`.
    @Bean(initMethod = "migrate")
    static Flyway migrations(Database database) {
        return Migrations.all(database);
    }

    /// @param migrated nobody works before the tables are there
    @Bean
    static DataSource rooms(Database database, Flyway migrated) {
        var pool = new HikariConfig();
        pool.setPoolName("ketnap");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.app().user());
        pool.setPassword(database.app().password());
        pool.setConnectionInitSql(database.first() + "; " + BY_INDEX);
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // the words of a row are in no log
        pool.setAutoCommit(true);
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(10);
        return new HikariDataSource(pool);
    }

    @Bean
    static ScopedTransactionManager transactions(DataSource rooms) {
        return new ScopedTransactionManager(rooms);
    }
}
