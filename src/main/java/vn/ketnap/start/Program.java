package vn.ketnap.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.ketnap.basics.Text;

/// What the words of the command line do: help, serve, demo, or a command that a room answers.
public final class Program {

    private final Class<?> application;
    private final Plain assess;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /// A word that needs neither database nor rooms.
    @FunctionalInterface
    public interface Plain {

        /// Does the work; answers the exit code.
        int run(List<String> words, PrintStream out, PrintStream err);
    }

    /// @param application the Spring application that holds the rooms
    /// @param assess answers scenarios by the rulebook alone
    public Program(Class<?> application, Plain assess) {
        this.application = application;
        this.assess = assess;
    }

    /// Runs the words; returns the exit code, or nothing while a server goes on running.
    public OptionalInt run(String... args) {
        try {
            var words = Words.of(args);
            if (List.of("help", "--help", "-h").contains(words.command())) {
                Help.print(out);
                return OptionalInt.of(0);
            }
            return switch (Help.of(words.command())) {
                case SERVE, DEMO -> {
                    var serving = new Serving(this, words);
                    if (Boolean.getBoolean("ketnap.check")) {
                        serving.check();
                        yield OptionalInt.of(0);
                    }
                    serving.start();
                    yield OptionalInt.empty();
                }
                case ASSESS -> OptionalInt.of(assess(words));
                case BACKUP -> OptionalInt.of(new Keeping(this, words).backup());
                case RESTORE -> OptionalInt.of(new Keeping(this, words).restore());
                case DIST -> throw Refusal.of("start.dist.by-script");
                case BRING -> OptionalInt.of(Bringing.run(this, words));
                case IMPORT, REPORT, FORMS, REBUILD, VERIFY, DOCTOR, ACCOUNT, EXPOSURE, HELP ->
                    OptionalInt.of(new Errand(this, words).run());
            };
        } catch (Refusal refused) {
            return OptionalInt.of(refuse(refused));
        } catch (RuntimeException fault) {
            // a refusal while the rooms wake comes in the words of whoever wakes them
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refused) {
                    return OptionalInt.of(refuse(refused));
                }
            }
            if (FullDisk.isBehind(fault)) {
                return OptionalInt.of(refuse(Refusal.of("start.disk.full")));
            }
            return OptionalInt.of(confess(fault));
        }
    }

    private int refuse(Refusal refused) {
        err.println(refused.sentence().vi());
        err.println(refused.sentence().en());
        return 2;
    }

    private int assess(Words words) {
        words.allow(List.of());
        if (words.rest().isEmpty()) {
            throw Refusal.of("start.assess-nothing");
        }
        return assess.run(words.rest(), out, err);
    }

    /// A fault of the program, not of who uses it: said with its cause, so that it can be reported.
    private int confess(RuntimeException fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var sentence = Wording.of("start.fault", cause);
        err.println(sentence.vi());
        err.println(sentence.en());
        LoggerFactory.getLogger(Program.class).error("the program failed", fault);
        return 70;
    }

    /// Before the rooms wake nobody has said yet how much is to be told.
    static void quieten() {
        LoggingSystem.get(Program.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /// Wakes the rooms on this database. Whatever happens, the database is closed after them.
    ///
    /// @param furnish adds what belongs to this run alone, before the rooms wake
    ConfigurableApplicationContext wake(
            Database database,
            WebApplicationType type,
            Map<String, Object> settings,
            Consumer<GenericApplicationContext> furnish) {
        var spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setWebApplicationType(type);
        spring.setLazyInitialization(type == WebApplicationType.NONE); // a command wakes what it needs, and no page
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(settings);
        spring.addInitializers((GenericApplicationContext context) -> context.registerBean(
                Database.class, () -> database, definition -> definition.setDestroyMethodName("")));
        spring.addInitializers((GenericApplicationContext context) -> furnish.accept(context));
        SpringApplication.getShutdownHandlers().add(database::close);
        return spring.run();
    }

    /// Beside the results of a command, which may be read by another program.
    void tell(Text text) {
        err.println(text.vi() + " / " + text.en());
    }

    void say(Text text) {
        out.println(text.vi() + " / " + text.en());
    }
}
