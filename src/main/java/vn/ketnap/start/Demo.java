package vn.ketnap.start;

import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import vn.ketnap.basics.DemoAccounts;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.basics.Scope;

/// Fills a new demo folder, and says who may sign in. It is done before the port opens: nobody ever sees a ward half
/// told, or a program without accounts.
final class Demo implements SmartLifecycle {

    private final ApplicationContext rooms;
    private final DataFolder folder;
    private final Program program;
    private final AtomicBoolean told = new AtomicBoolean();

    Demo(ApplicationContext rooms, DataFolder folder, Program program) {
        this.rooms = rooms;
        this.folder = folder;
        this.program = program;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(this::tell);
        told.set(true);
    }

    @Override
    public void stop() {
        told.set(false);
    }

    @Override
    public boolean isRunning() {
        return told.get();
    }

    private void tell() {
        if (!Files.exists(folder.told())) {
            rooms.getBeanProvider(DemoStory.class).orderedStream().forEach(story -> story.tell(program::say));
        }
        var accounts = rooms.getBeanProvider(DemoAccounts.class)
                .orderedStream()
                .flatMap(some -> some.prepare().stream())
                .toList();
        OwnerOnly.touch(folder.told());
        program.out().println();
        program.say(Wording.of("start.demo.accounts"));
        accounts.forEach(this::print);
    }

    private void print(DemoAccounts.DemoAccount account) {
        var role = account.role();
        program.out().printf("  %-14s %-16s %s / %s%n", account.account(), account.password(), role.vi(), role.en());
    }
}
