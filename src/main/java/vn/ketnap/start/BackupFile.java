package vn.ketnap.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.json.JsonMapper;

/// A backup as it is read again. [#check] reads all of it before anybody makes anything.
///
/// @param password where the file may be closed with one
record BackupFile(Path path, Optional<String> password) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MANIFEST_MOST = 16 << 20;

    /// Something that is done with each part of the file.
    interface Part {

        /// Reads one part.
        ///
        /// @param in the part; what is not read is passed over
        void read(String name, InputStream in) throws IOException;
    }

    /// Reads the whole file; answers what it says of itself when every byte is as it was written. Refuses it otherwise.
    Manifest check() {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Refusal.of("start.backup.no-file", path.toAbsolutePath().normalize());
        }
        try {
            return read();
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refused) {
                throw refused;
            }
            throw damaged();
        }
    }

    /// Gives out the parts in the order they lie in.
    void each(Part part) throws IOException {
        try (var zip = new ZipInputStream(plain())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                part.read(entry.getName(), zip);
                zip.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    Refusal damaged() {
        return Refusal.of("start.backup.damaged", path.toAbsolutePath().normalize());
    }

    private Manifest read() throws IOException {
        try (var all = plain()) {
            if (!HashAtEnd.holds(all)) {
                throw damaged();
            }
        }
        var hashes = new HashMap<String, String>();
        var words = new byte[1][];
        each((name, in) -> {
            var digest = HashAtEnd.sha256();
            var hashing = new DigestInputStream(in, digest);
            if (name.equals(Manifest.ENTRY)) {
                words[0] = hashing.readNBytes(MANIFEST_MOST);
            } else {
                hashing.transferTo(java.io.OutputStream.nullOutputStream());
                if (hashes.put(name, HashAtEnd.hex(digest)) != null) {
                    throw damaged();
                }
            }
        });
        var manifest = JsonMapper.shared().readValue(words[0], Manifest.class);
        if (manifest.format() != Manifest.FORMAT) {
            throw Refusal.of("start.backup.newer", path.toAbsolutePath().normalize());
        }
        if (!hashes.equals(promised(manifest))) {
            throw damaged();
        }
        return manifest;
    }

    private static Map<String, String> promised(Manifest manifest) {
        var promised = new HashMap<String, String>();
        manifest.tables().forEach(table -> promised.put(table.entry(), table.sha256()));
        if (!manifest.key().isEmpty()) {
            promised.put(Manifest.KEY_ENTRY, manifest.key());
        }
        return promised;
    }

    /// The bytes of the ZIP file, whether it is closed or not.
    private InputStream plain() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), Seal.PIECE);
        try {
            in.mark(Seal.MAGIC.length);
            var first = in.readNBytes(Seal.MAGIC.length);
            in.reset();
            if (Arrays.equals(first, Seal.MAGIC)) {
                return opened(in);
            }
            if (!Arrays.equals(Arrays.copyOf(first, ZIP.length), ZIP)) {
                throw Refusal.of("start.backup.strange", path.toAbsolutePath().normalize());
            }
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /// A first piece that does not open: another password, or a touched head.
    private InputStream opened(InputStream in) throws IOException {
        var words = password.orElseThrow(() -> Refusal.of(
                "start.backup.password-missing", path.toAbsolutePath().normalize()));
        var opened = new BufferedInputStream(new SealedInput(in, Seal.of(in, words)), Seal.PIECE);
        try {
            opened.mark(1);
            if (opened.read() < 0) {
                throw damaged();
            }
            opened.reset();
            return opened;
        } catch (IOException _) {
            throw Refusal.of(
                    "start.backup.password-wrong", path.toAbsolutePath().normalize());
        }
    }
}
