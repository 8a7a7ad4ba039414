package vn.ketnap.start;

import java.nio.file.Files;
import org.springframework.context.ApplicationContext;
import vn.ketnap.basics.DemoAccounts;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.basics.Scope;

/// Fills a new demo folder, and says who may sign in.
final class Demo {

    private final ApplicationContext rooms;
    private final DataFolder folder;
    private final Program program;

    Demo(ApplicationContext rooms, DataFolder folder, Program program) {
        this.rooms = rooms;
        this.folder = folder;
        this.program = program;
    }

    void tell() {
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(() -> {
            if (!Files.exists(folder.told())) {
                rooms.getBeanProvider(DemoStory.class).orderedStream().forEach(story -> story.tell(program::say));
                OwnerOnly.write(folder.told(), "");
            }
            program.out().println();
            program.say(Wording.of("start.demo.accounts"));
            rooms.getBeanProvider(DemoAccounts.class)
                    .orderedStream()
                    .flatMap(accounts -> accounts.prepare().stream())
                    .forEach(this::print);
        });
    }

    private void print(DemoAccounts.DemoAccount account) {
        var role = account.role();
        program.out().printf("  %-14s %-16s %s / %s%n", account.account(), account.password(), role.vi(), role.en());
    }
}
