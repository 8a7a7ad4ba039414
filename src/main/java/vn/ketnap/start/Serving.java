package vn.ketnap.start;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.support.GenericApplicationContext;
import vn.ketnap.basics.Measured;

/// `serve` and `demo`: the program with its pages, on loopback only, until it is stopped.
final class Serving {

    static final String DEMO_DAY = "2018-09-26";

    private static final int PORT = 8080;

    private record Asked(LocalDate day, int port) {}

    private final Program program;
    private final Words words;
    private final Help command;

    Serving(Program program, Words words) {
        this.program = program;
        this.words = words;
        this.command = Help.of(words.command());
    }

    /// Refuses what [#start] would refuse before it makes anything. The scripts ask this before they
    /// prepare the first start, which takes its time; nothing is woken for it.
    void check() {
        asked();
        DataFolder.found(path(), kind());
    }

    void start() {
        var asked = asked();
        var port = asked.port();
        var folder = DataFolder.open(path(), kind());
        if (words.has("--fresh")) {
            empty(folder);
        }
        var settings = settings(folder);
        settings.put("server.port", port);
        settings.putAll(behindProxy(System.getenv("KETNAP_ADDRESS")));
        if ("json".equals(System.getenv("KETNAP_LOG"))) {
            settings.put("ketnap.log-console", "WARN"); // where logs are read by a program, it often reads the console
        }
        if (command == Help.DEMO) {
            settings.putAll(demo(asked.day()));
        }
        serve(folder, settings, port);
    }

    private Asked asked() {
        words.allow(command.options());
        words.nothingElse();
        return new Asked(day(words.option("--today").orElse(DEMO_DAY)), freePort());
    }

    private Path path() {
        return Path.of(words.option("--data").orElse(command == Help.DEMO ? "data-demo" : "data"));
    }

    private DataFolder.Kind kind() {
        return command == Help.DEMO ? DataFolder.Kind.DEMO : DataFolder.Kind.REAL;
    }

    /// What every way of running in this folder needs to know.
    static Map<String, Object> settings(DataFolder folder) {
        OwnerOnly.touch(folder.path().resolve("ketnap.log"));
        return new HashMap<>(Map.of(
                "ketnap.key-file", folder.key().toString(),
                "logging.file.name", folder.path().resolve("ketnap.log").toString(),
                "logging.structured.format.console", LogLines.class.getName(),
                "server.address", "127.0.0.1"));
    }

    /// A proxy on this machine says who asks, and how; nobody else is believed. Behind HTTPS a cookie travels only so.
    static Map<String, Object> behindProxy(@Nullable String address) {
        if (address == null) {
            return Map.of();
        }
        var settings = new HashMap<String, Object>(Map.of(
                "server.forward-headers-strategy", "native",
                "server.tomcat.remoteip.internal-proxies", "127.0.0.0/8, ::1/128"));
        if (address.startsWith("https:")) {
            settings.put("server.servlet.session.cookie.secure", "true");
            settings.put("server.servlet.session.cookie.name", "__Host-ketnap");
        }
        return settings;
    }

    static Map<String, Object> demo(LocalDate day) {
        return Map.of("ketnap.demo", "true", "ketnap.today", day.toString(), "ketnap.second-step", "offered");
    }

    private void serve(DataFolder folder, Map<String, Object> settings, int port) {
        var address = "http://127.0.0.1:" + port + "/";
        var signature = "serve, " + address + ", pid " + ProcessHandle.current().pid();
        var embedded = new EmbeddedDatabase(folder, () -> Engine.ours(folder, program::say), program::say);
        var outside = OutsideDatabase.of(System.getenv(), folder.kind());
        var database = outside.orElseGet(() -> embedded.alone(signature));
        try {
            var plan = folder.kind() == DataFolder.Kind.DEMO ? BackupPlan.NEVER : BackupPlan.of(folder);
            var drill = Drill.of(folder, database);
            Program.quieten();
            new Upgrade(folder, drill, TimeConfiguration.clock(), program::say).run(signature);
            var presence = new PresenceKeeper(
                    database, signature, () -> Runtime.getRuntime().exit(2));
            program.say(Wording.of("start.waking"));
            program.wake(database, WebApplicationType.SERVLET, settings, context -> {
                HeadFile.register(context, folder);
                measures(context, folder);
                context.registerBean(PresenceKeeper.class, () -> presence);
                if (outside.isEmpty()) {
                    context.registerBean(
                            FolderKeeper.class, () -> FolderKeeper.begun(embedded, new DiskReserve(folder.path())));
                }
                context.registerBean(
                        AfterUpgrade.class, () -> new AfterUpgrade(context, folder, program::say, program.err()));
                if (folder.kind() == DataFolder.Kind.DEMO) {
                    context.registerBean(Demo.class, () -> new Demo(context, folder, program));
                } else {
                    context.registerBean(
                            BackupKeeper.class,
                            () -> new BackupKeeper(folder, plan, drill, context.getBean(Clock.class)));
                }
            });
            OwnerOnly.handOver(folder.key());
            program.out().println();
            program.out().println("Kết Nạp: " + address);
            program.say(Wording.of("start.how-to-stop"));
            if (Boolean.getBoolean("ketnap.rehearsal")) {
                rehearse(port);
            }
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// Figures are given where somebody asked for a port.
    private static void measures(GenericApplicationContext context, DataFolder folder) {
        var port = Optional.ofNullable(System.getenv("KETNAP_METRICS_PORT")).filter(said -> !said.isBlank());
        port.map(MeasuresPort::named).ifPresent(number -> {
            context.registerBean(
                    ProgramMeasures.class,
                    () -> new ProgramMeasures(pool(context), folder, context.getBean(Clock.class)));
            context.registerBean(
                    MeasuresPort.class, () -> new MeasuresPort(context.getBeanProvider(Measured.class), number));
        });
    }

    private static HikariDataSource pool(GenericApplicationContext context) {
        try {
            return context.getBean(DataSource.class).unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The run that the JDK's cache is made from: one page, then an orderly end.
    private static void rehearse(int port) {
        try (var reader = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var address = URI.create("http://127.0.0.1:" + port + "/");
            reader.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }

    /// Forgets a demo folder, after asking.
    private void empty(DataFolder folder) {
        if (!words.has("--yes") && !folder.isNew()) {
            program.say(Wording.of("start.fresh.really", folder.path()));
            var answer = new Scanner(System.in, StandardCharsets.UTF_8);
            if (!answer.hasNextLine()
                    || !answer.nextLine()
                            .strip()
                            .toLowerCase(java.util.Locale.ROOT)
                            .matches("y|yes|c|co|có")) {
                throw Refusal.of("start.fresh.kept", folder.path());
            }
        }
        new EmbeddedDatabase(folder, () -> Engine.ours(folder, program::say), program::say).forget();
    }

    private int freePort() {
        var said = words.option("--port").orElse(String.valueOf(PORT));
        if (!said.matches("\\d{1,5}") || Integer.parseInt(said) > 65535) {
            throw Refusal.of("start.port.wrong", said);
        }
        try (var socket =
                new ServerSocket(Integer.parseInt(said), 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException _) {
            throw Refusal.of("start.port.taken", said);
        }
    }

    static LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeException _) {
            throw Refusal.of("start.day.wrong", said);
        }
    }
}
