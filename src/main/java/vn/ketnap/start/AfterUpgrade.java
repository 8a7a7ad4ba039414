package vn.ketnap.start;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Text;

/// After an upgrade and before the port opens: the journal is held against its seals, the acts against the lines that
/// vouch for them, every copy against the acts. What does not fit is said, and nobody works with it.
final class AfterUpgrade implements SmartLifecycle {

    /// What the rooms are asked, each in the words of its command.
    private static final List<List<String>> QUESTIONS = List.of(List.of("verify"), List.of("rebuild", "--check"));

    private final ApplicationContext rooms;
    private final DataFolder folder;
    private final Consumer<Text> say;
    private final PrintStream err;
    private final AtomicBoolean checked = new AtomicBoolean();

    /// @param say where progress is told
    /// @param err where the rooms say what does not fit
    AfterUpgrade(ApplicationContext rooms, DataFolder folder, Consumer<Text> say, PrintStream err) {
        this.rooms = rooms;
        this.folder = folder;
        this.say = say;
        this.err = err;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2;
    }

    @Override
    public void start() {
        if (Upgrade.unchecked(folder).isPresent()) {
            say.accept(Wording.of("start.upgrade.checking"));
            check(rooms.getBeansOfType(Command.class).values());
            var backup = Upgrade.unchecked(folder).orElseThrow();
            var now = rooms.getBean(Clock.class).instant();
            new BackupNote(BackupNote.UPGRADE, now).of("made", backup, rooms.getBean(Database.class));
            Upgrade.checked(folder, now);
            say.accept(Wording.of("start.upgrade.done", backup));
        }
        checked.set(true);
    }

    @Override
    public void stop() {
        checked.set(false);
    }

    @Override
    public boolean isRunning() {
        return checked.get();
    }

    /// Refuses when a room says that something does not fit; what it said is shown.
    void check(Collection<Command> commands) {
        misfits(commands).ifPresent(said -> {
            err.print(said);
            throw Refusal.of(
                    "start.upgrade.not-whole", Upgrade.unchecked(folder).orElseThrow(), Upgrade.mark(folder));
        });
    }

    /// What the first room said to which something does not fit.
    static Optional<String> misfits(Collection<Command> commands) {
        for (var question : QUESTIONS) {
            var said = new ByteArrayOutputStream();
            if (answer(commands, question, said) != 0) {
                return Optional.of(said.toString(StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /// The exit code of a room's command.
    static int answer(Collection<Command> commands, List<String> question, OutputStream said) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var room = commands.stream()
                .filter(one -> one.word().equals(question.getFirst()))
                .findFirst()
                .orElseThrow();
        return ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING)
                .call(() -> room.run(question.subList(1, question.size()), Actor.program("program"), out, out));
    }
}
