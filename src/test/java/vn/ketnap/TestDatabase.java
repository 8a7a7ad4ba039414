package vn.ketnap;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.ketnap.start.DataFolder;
import vn.ketnap.start.EmbeddedPostgres;

/// A real PostgreSQL for tests: one server for the whole run, a database of its own for each Spring context.
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {

        private static final DataFolder FOLDER = new DataFolder(Path.of("target", "test-data"));
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            FOLDER.claim(DataFolder.Mark.DEMO);
            var postgres = EmbeddedPostgres.start(FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
            return postgres;
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        var settings = new HashMap<String, Object>(Server.POSTGRES.another(name).settings());
        settings.put("ketnap.key-file", Server.FOLDER.key().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", settings));
    }
}
