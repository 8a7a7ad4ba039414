package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// Files and folders that nobody but their owner can read (0600 and 0700; on Windows only the owner has an entry).
final class OwnerOnly {

    private OwnerOnly() {}

    static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
            close(folder, "rwx------");
            likeParent(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a file whole or not at all: others see the old words or the new ones.
    static void write(Path file, String words) {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            close(draft, "rw-------");
            likeParent(draft);
            Files.writeString(draft, words, StandardCharsets.UTF_8);
            Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the file if it is missing.
    static void touch(Path file) {
        if (!Files.exists(file)) {
            write(file, "");
        }
    }

    /// Gives what a room made in the folder to the folder's owner.
    static void handOver(Path file) {
        try {
            if (Files.exists(file)) {
                likeParent(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets others pass through the folder to what is theirs, and read nothing.
    static void passable(Path folder) {
        try {
            close(folder, "rwx--x--x");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What root makes in the folder of another user belongs to that user.
    private static void likeParent(Path path) throws IOException {
        var parent = path.toAbsolutePath().getParent();
        if (parent != null && OrdinaryUser.weAreRoot()) {
            var owner = OrdinaryUser.ownerOf(parent);
            if (owner.user() != 0 && !owner.equals(OrdinaryUser.ownerOf(path))) {
                Files.setAttribute(path, "unix:uid", owner.user());
                Files.setAttribute(path, "unix:gid", owner.group());
            }
        }
    }

    private static void close(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            return;
        }
        var view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view != null) {
            var entries = new ArrayList<AclEntry>();
            for (var owner : owners(view)) {
                var entry = AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(owner)
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class));
                if (Files.isDirectory(path)) {
                    entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
                }
                entries.add(entry.build());
            }
            view.setAcl(entries);
        }
    }

    /// On Windows an administrator's files belong to the group of administrators, which PostgreSQL lays down before it
    /// runs: the user is named as well.
    private static Set<UserPrincipal> owners(AclFileAttributeView view) throws IOException {
        var owners = new LinkedHashSet<UserPrincipal>();
        owners.add(view.getOwner());
        try {
            owners.add(FileSystems.getDefault()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name")));
        } catch (UserPrincipalNotFoundException _) {
            // the owner alone will have to do
        }
        return owners;
    }
}
