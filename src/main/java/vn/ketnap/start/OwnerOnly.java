package vn.ketnap.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/// Files and folders that nobody but their owner can read (0600 and 0700; on Windows one entry for the owner).
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
            var entry = AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class));
            if (Files.isDirectory(path)) {
                entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
            }
            view.setAcl(List.of(entry.build()));
        }
    }
}
