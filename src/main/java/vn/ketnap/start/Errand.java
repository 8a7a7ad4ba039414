package vn.ketnap.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Authors;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Scope;

/// A word that a room answers: the database is found beside a running program or started, used, and
/// left as it was.
final class Errand {

    private final Program program;
    private final Words words;
    private final Help command;

    Errand(Program program, Words words) {
        this.program = program;
        this.words = words;
        this.command = Help.of(words.command());
    }

    /// Runs the command; answers its exit code.
    int run() {
        words.allow(command.allOptions());
        var folder = folder();
        var settings = Serving.settings(folder);
        if (folder.kind() == DataFolder.Kind.DEMO) {
            settings.putAll(Serving.demo(Serving.day(Serving.DEMO_DAY)));
        }
        var signature = command.word() + ", pid " + ProcessHandle.current().pid();
        var embedded = new EmbeddedDatabase(folder, () -> Engine.ours(folder, _ -> {}), _ -> {});
        try (var database =
                OutsideDatabase.of(System.getenv(), folder.kind()).orElseGet(() -> embedded.besideOrAlone(signature))) {
            Program.quieten();
            new Upgrade(folder, Drill.of(folder, database), TimeConfiguration.clock(), program::tell).run(signature);
            try (var _ = Presence.among(database, signature);
                    var context = program.wake(
                            database, WebApplicationType.NONE, settings, rooms -> furnish(rooms, folder))) {
                return answer(context);
            }
        } finally {
            OwnerOnly.handOver(folder.key());
        }
    }

    /// Commands that look for what does not fit answer even when an upgrade was not found whole.
    private void furnish(GenericApplicationContext rooms, DataFolder folder) {
        HeadFile.register(rooms, folder);
        if (!List.of(Help.VERIFY, Help.REBUILD, Help.DOCTOR).contains(command)) {
            rooms.registerBean(AfterUpgrade.class, () -> new AfterUpgrade(rooms, folder, program::tell, program.err()));
        }
    }

    /// The folder named, or the usual one; only an import may begin a new one.
    private DataFolder folder() {
        var path = Path.of(words.option("--data").orElse("data"));
        if (Files.exists(path.resolve(DataFolder.MARK))) {
            return DataFolder.existing(path);
        }
        if (command == Help.IMPORT || OutsideDatabase.named(System.getenv())) {
            return DataFolder.open(path, DataFolder.Kind.REAL);
        }
        throw Refusal.of("start.folder.nothing", path.toAbsolutePath().normalize());
    }

    private int answer(ConfigurableApplicationContext context) {
        var room = context.getBeansOfType(Command.class).values().stream()
                .filter(one -> one.word().equals(command.word()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("start.command-wrong", command.word(), String.join(", ", Help.words())));
        return ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                .call(() -> room.run(words.rest(), author(context), program.out(), program.err()));
    }

    /// Who the command is done by: the account named, otherwise whoever may read the folder.
    private Actor author(ConfigurableApplicationContext context) {
        return words.option("--as")
                .map(account -> context.getBean(Authors.class)
                        .named(account)
                        .orElseThrow(() -> Refusal.of("start.account-wrong", account)))
                .orElseGet(() -> Actor.program("cli:" + System.getProperty("user.name")));
    }
}
