package vn.ketnap.basics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals what must not lie open in the database (AES-GCM) and makes the keyed digests (HMAC-SHA-256) by which equal
/// values are found. The key lies in a file outside the database, readable by its owner only; a file that is not there
/// is made.
public final class Vault {

    private static final int NONCE = 12;

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    /// @param file 64 bytes: the first half seals, the second makes digests; another length is refused
    public Vault(Path file) {
        this.key = read(file);
    }

    public String seal(String open) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, 0, 32, "AES"), new GCMParameterSpec(128, nonce));
            var sealed = cipher.doFinal(open.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /// What was sealed.
    ///
    /// @throws IllegalStateException where another key has sealed it
    public String open(String sealed) {
        try {
            var whole = Base64.getDecoder().decode(sealed);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, 0, 32, "AES"),
                    new GCMParameterSpec(128, whole, 0, NONCE));
            return new String(cipher.doFinal(whole, NONCE, whole.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this was sealed with another key", e);
        }
    }

    /// 64 hexadecimal digits, the same for the same words under the same key.
    public String digest(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, 32, 32, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            create(file);
            var key = Files.readAllBytes(file);
            if (key.length != 64) {
                throw new IllegalStateException("not a key file: " + file);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        var fresh = new byte[64];
        new SecureRandom().nextBytes(fresh);
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.write(file, fresh);
        } catch (FileAlreadyExistsException exists) {
            return;
        }
    }
}
