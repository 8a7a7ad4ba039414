package vn.ketnap.start;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How a backup is closed with a password: AES-256-GCM piece by piece, the key made from the password by Argon2id. Each
/// piece knows its place and whether it is the last, so none can be dropped, doubled or moved; each answers for the
/// head of the file as well.
final class Seal {

    static final byte[] MAGIC = "KNSEAL01".getBytes(StandardCharsets.US_ASCII);
    static final int PIECE = 64 * 1024;
    static final int TAG = 16;

    private static final int SALT = 16;
    private static final int PREFIX = 7;
    static final int HEAD = MAGIC.length + 2 + SALT + PREFIX;

    /// How dear one guess of the password is.
    ///
    /// @param memory two to this power KiB
    record Cost(int memory, int rounds) {

        static final Cost USUAL = new Cost(16, 3);

        Cost {
            if (memory < 3 || memory > 18 || rounds < 1 || rounds > 8) {
                throw new IllegalArgumentException("no cost of ours: " + memory + ", " + rounds);
            }
        }
    }

    private final byte[] head;
    private final SecretKeySpec key;

    private Seal(byte[] head, String password) {
        this.head = head;
        this.key = key(head, password);
    }

    static Seal fresh(String password, Cost cost) {
        var random = new byte[SALT + PREFIX];
        new SecureRandom().nextBytes(random);
        var head = ByteBuffer.allocate(HEAD).put(MAGIC);
        head.put((byte) cost.memory()).put((byte) cost.rounds()).put(random);
        return new Seal(head.array(), password);
    }

    /// Reads the head of a closed file.
    static Seal of(InputStream in, String password) throws IOException {
        var head = new byte[HEAD];
        new DataInputStream(in).readFully(head);
        try {
            return new Seal(head, password);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    byte[] head() {
        return head.clone();
    }

    byte[] close(byte[] plain, int length, int number, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] closed, int number, boolean last) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(closed);
        } catch (GeneralSecurityException e) {
            throw new IOException("piece " + number, e);
        }
    }

    private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
        var nonce = new ByteArrayOutputStream(12);
        nonce.write(head, HEAD - PREFIX, PREFIX);
        nonce.writeBytes(
                ByteBuffer.allocate(5).putInt(number).put((byte) (last ? 1 : 0)).array());
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce.toByteArray()));
        cipher.updateAAD(head);
        return cipher;
    }

    private static SecretKeySpec key(byte[] head, String password) {
        var cost = new Cost(head[MAGIC.length], head[MAGIC.length + 1]);
        var salt = Arrays.copyOfRange(head, MAGIC.length + 2, MAGIC.length + 2 + SALT);
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryPowOfTwo(cost.memory())
                .withIterations(cost.rounds())
                .withParallelism(1)
                .build());
        var key = new byte[32];
        argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
        return new SecretKeySpec(key, "AES");
    }
}
