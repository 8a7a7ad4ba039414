package vn.ketnap.start;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.context.ApplicationContext;
import vn.ketnap.basics.DemoAccounts;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.basics.Scope;

/// Fills a new demo folder and says who may sign in.
final class Demo {

    private final ApplicationContext context;
    private final DataFolder folder;
    private final PrintStream out;

    Demo(ApplicationContext context, DataFolder folder, PrintStream out) {
        this.context = context;
        this.folder = folder;
        this.out = out;
    }

    void tell() {
        var told = folder.path().resolve("told");
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(() -> {
            if (!Files.exists(told)) {
                context.getBeanProvider(DemoStory.class)
                        .orderedStream()
                        .forEach(story -> story.tell(line -> {
                            out.println(line.vi() + " / " + line.en());
                        }));
                remember(told);
            }
            out.println();
            out.println("Tài khoản minh họa / Demo accounts:");
            context.getBeanProvider(DemoAccounts.class)
                    .orderedStream()
                    .flatMap(accounts -> accounts.prepare().stream())
                    .forEach(account -> out.printf(
                            "  %-14s %-16s %s / %s%n",
                            account.account(),
                            account.password(),
                            account.role().vi(),
                            account.role().en()));
            out.println();
        });
    }

    private static void remember(java.nio.file.Path told) {
        try {
            Files.createFile(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
