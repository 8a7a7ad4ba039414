package vn.ketnap.start;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The last 64 bytes of a backup are the SHA-256 of all before them. They lie in the comment of a ZIP file, so that
/// every unpacker still reads it. The writer puts any 64 bytes there; they are replaced on the way out.
final class HashAtEnd extends FilterOutputStream {

    static final int LENGTH = 64;

    private final MessageDigest digest = sha256();
    private byte[] held = new byte[0];

    HashAtEnd(OutputStream out) {
        super(out);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Of a whole file.
    static String of(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    /// True when the bytes end in the hash of those before.
    static boolean holds(InputStream in) throws IOException {
        var digest = sha256();
        var held = new byte[0];
        var buffer = new byte[Seal.PIECE];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            held = tail(held, buffer, 0, read, digest, null);
        }
        return Arrays.equals(held, hex(digest).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        held = tail(held, bytes, from, many, digest, out);
    }

    @Override
    public void close() throws IOException {
        out.write(hex(digest).getBytes(StandardCharsets.US_ASCII));
        out.close();
    }

    /// Lets go of all but the last bytes; answers those.
    private static byte[] tail(
            byte[] held,
            byte[] bytes,
            int from,
            int many,
            MessageDigest digest,
            @org.jspecify.annotations.Nullable OutputStream out)
            throws IOException {
        var all = Arrays.copyOf(held, held.length + many);
        System.arraycopy(bytes, from, all, held.length, many);
        var gone = Math.max(0, all.length - LENGTH);
        digest.update(all, 0, gone);
        if (out != null) {
            out.write(all, 0, gone);
        }
        return Arrays.copyOfRange(all, gone, all.length);
    }
}
