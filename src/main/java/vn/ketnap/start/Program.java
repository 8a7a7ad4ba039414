package vn.ketnap.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Scope;

/// What the words of the command line do: serve, demo, help, or a command that a room answers.
public final class Program {

    private static final String DEMO_DAY = "2018-09-26";
    private static final int PORT = 8080;

    private final Class<?> application;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /// @param application the Spring application that holds the rooms
    public Program(Class<?> application) {
        this.application = application;
    }

    /// Runs the words; returns the exit code, or nothing while a server goes on running.
    public OptionalInt run(String[] args) {
        try {
            var words = Words.of(args);
            return switch (words.command()) {
                case "serve" -> serve(words);
                case "demo" -> demo(words);
                case "help", "--help", "-h" -> OptionalInt.of(new Help(out).print());
                default -> OptionalInt.of(command(words));
            };
        } catch (Sentence said) {
            err.println(said.getMessage());
            return OptionalInt.of(2);
        }
    }

    private OptionalInt serve(Words words) {
        words.allow("--port", "--data");
        var folder = folder(words, "data");
        folder.claim(DataFolder.Mark.REAL);
        start(folder, words, Map.of());
        return OptionalInt.empty();
    }

    private OptionalInt demo(Words words) {
        words.allow("--port", "--data", "--today", "--fresh", "--yes");
        var folder = folder(words, "data-demo");
        if (words.has("--fresh") && folder.exists()) {
            clear(folder, words.has("--yes"));
        }
        folder.claim(DataFolder.Mark.DEMO);
        var today = day(words.option("--today").orElse(DEMO_DAY));
        var context = start(folder, words, Map.of("ketnap.demo", "true", "ketnap.today", today.toString()));
        new Demo(context, folder, out).tell();
        return OptionalInt.empty();
    }

    private ConfigurableApplicationContext start(DataFolder folder, Words words, Map<String, Object> more) {
        var port = port(words);
        out.println("Đang khởi động cơ sở dữ liệu… / Starting the database…");
        var database = Database.forServer(folder);
        out.println("Đang khởi động chương trình… / Starting the program…");
        var settings = settings(folder, database);
        settings.putAll(more);
        settings.put("server.port", port);
        var context = context(settings, WebApplicationType.SERVLET);
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                database.close();
            }
        });
        out.println();
        out.println("Kết Nạp: http://127.0.0.1:" + port + "/");
        return context;
    }

    /// A word that a room answers; the database is found or started, used and left as it was.
    private int command(Words words) {
        var folder = folder(words, "data");
        if (!folder.exists()
                && System.getenv("KETNAP_DATABASE_URL") == null
                && !words.command().equals("import")) {
            Help.known(words.command(), err);
            throw new Sentence(
                    "Chưa có dữ liệu trong " + folder.path() + ". Chọn thư mục bằng --data.",
                    "There is nothing in " + folder.path() + ". Choose the folder with --data.");
        }
        if (!folder.exists()) {
            folder.claim(DataFolder.Mark.REAL);
        }
        try (var database = Database.forCommand(folder)) {
            var settings = settings(folder, database);
            if (folder.mark().filter(DataFolder.Mark.DEMO::equals).isPresent()) {
                settings.put("ketnap.demo", "true");
                settings.put("ketnap.today", DEMO_DAY);
            }
            try (var context = context(settings, WebApplicationType.NONE)) {
                return answer(context, words);
            }
        }
    }

    private int answer(ConfigurableApplicationContext context, Words words) {
        var command = context.getBeansOfType(Command.class).values().stream()
                .filter(one -> one.word().equals(words.command()))
                .findFirst()
                .orElseThrow(() -> Help.unknown(words.command()));
        var wrong = words.rest().stream()
                .filter(word -> word.startsWith("--") && !command.options().contains(word))
                .findFirst();
        if (wrong.isPresent()) {
            throw new Sentence(
                    "`" + command.word() + "` không có lựa chọn " + wrong.get() + ". Có: "
                            + String.join(", ", command.options()) + ", --data, --as.",
                    "`" + command.word() + "` has no option " + wrong.get() + ". There are: "
                            + String.join(", ", command.options()) + ", --data, --as.");
        }
        var actor = Actor.program(words.option("--as").orElse("cli:" + System.getProperty("user.name")));
        return ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                .call(() -> command.run(words.rest(), actor, out, err));
    }

    private ConfigurableApplicationContext context(Map<String, Object> settings, WebApplicationType type) {
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setWebApplicationType(type);
        spring.setDefaultProperties(settings);
        spring.setLogStartupInfo(false);
        return spring.run();
    }

    private static Map<String, Object> settings(DataFolder folder, Database database) {
        var settings = new HashMap<String, Object>(database.access().settings());
        settings.put("ketnap.key-file", folder.key().toString());
        settings.put("logging.file.name", folder.log().toString());
        settings.put("server.address", "127.0.0.1");
        return settings;
    }

    private static DataFolder folder(Words words, String usual) {
        return new DataFolder(Path.of(words.option("--data").orElse(usual)));
    }

    private static int port(Words words) {
        var said = words.option("--port").orElse(String.valueOf(PORT));
        if (!said.matches("\\d{1,5}") || Integer.parseInt(said) > 65535) {
            throw new Sentence("Cổng không đúng: " + said + ".", "Not a port: " + said + ".");
        }
        var port = Integer.parseInt(said);
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new Sentence(
                    "Cổng " + port + " đang được dùng. Chọn cổng khác bằng --port.",
                    "Port " + port + " is in use. Choose another with --port.");
        }
    }

    private static LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeException notADay) {
            throw new Sentence("--today viết như 2018-09-26.", "--today is written like 2018-09-26.");
        }
    }

    private void clear(DataFolder folder, boolean agreed) {
        folder.claim(DataFolder.Mark.DEMO);
        if (!agreed) {
            out.println("Xóa dữ liệu minh họa trong " + folder.path()
                    + " và làm lại? Gõ y rồi Enter. / Start the demo again? Type y.");
            var answer = new Scanner(System.in, StandardCharsets.UTF_8);
            if (!answer.hasNextLine() || !answer.nextLine().strip().equalsIgnoreCase("y")) {
                throw new Sentence("Giữ nguyên.", "Left as it was.");
            }
        }
        var lock = folder.lock()
                .orElseThrow(() -> new Sentence(
                        "Chương trình minh họa đang chạy. Dừng nó trước.", "The demo is running. Stop it first."));
        try {
            if (EmbeddedPostgres.answers(folder)) {
                EmbeddedPostgres.start(folder).stop();
            }
            lock.channel().close();
            delete(folder.path());
        } catch (IOException e) {
            throw new Sentence("Không xóa được " + folder.path() + ".", folder.path() + " cannot be deleted.");
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
