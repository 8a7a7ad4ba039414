package vn.ketnap.start;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// PostgreSQL refuses to run as root. An ordinary user runs it directly; root runs it as the ordinary user who owns
/// the folder, or in a user namespace, or as `nobody`.
///
/// @param prefix the words before each command of the database
/// @param account the numeric user and group who must own the database's files; empty: whoever runs the program
record OrdinaryUser(List<String> prefix, Optional<Account> account) {

    private static final OrdinaryUser OURSELVES = new OrdinaryUser(List.of(), Optional.empty());
    private static final Account NOBODY = new Account(65534, 65534);

    /// A user and group of the system, by number.
    record Account(int user, int group) {}

    /// Whoever may run the database of this folder.
    static OrdinaryUser of(Path folder) {
        if (!weAreRoot()) {
            return OURSELVES;
        }
        var owner = ownerOf(folder);
        if (owner.user() != 0) {
            return droppingTo(owner);
        }
        if (works("unshare", "-U", "true")) {
            return new OrdinaryUser(List.of("unshare", "-U"), Optional.empty());
        }
        return droppingTo(NOBODY);
    }

    static boolean weAreRoot() {
        return !System.getProperty("os.name").startsWith("Windows") && new UnixSystem().getUid() == 0;
    }

    private static OrdinaryUser droppingTo(Account account) {
        var prefix = List.of("setpriv", "--reuid=" + account.user(), "--regid=" + account.group(), "--clear-groups");
        var user = new OrdinaryUser(prefix, Optional.of(account));
        if (!works(user.with("true"))) {
            throw Refusal.of("start.root");
        }
        return user;
    }

    /// Hands a file of the database to whom it must belong.
    void give(Path path) {
        account.ifPresent(to -> {
            try {
                Files.setAttribute(path, "unix:uid", to.user());
                Files.setAttribute(path, "unix:gid", to.group());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// True when the ordinary user can go through the folder and all above it; opens the folder itself for passing
    /// through, not for reading, where it belongs to root.
    boolean enters(Path folder) {
        if (account.isEmpty()) {
            return true;
        }
        if (!account.get().equals(ownerOf(folder))) {
            OwnerOnly.passable(folder);
        }
        return works(with("test", "-x", folder.toString()));
    }

    private String[] with(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toArray(String[]::new);
    }

    static Account ownerOf(Path folder) {
        try {
            return new Account(
                    (Integer) Files.getAttribute(folder, "unix:uid"), (Integer) Files.getAttribute(folder, "unix:gid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(String... words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
