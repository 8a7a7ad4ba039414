package vn.ketnap.journal;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Links lines: each hash is over the one before and the line. Not for several threads at once.
final class Chain {

    static final int LENGTH = 32;

    private final MessageDigest sha = sha256();

    /// What stands before the first line.
    static byte[] start() {
        return new byte[LENGTH];
    }

    /// The hash of a line after another.
    byte[] after(byte[] before, SealedRow row) {
        var hash = new byte[LENGTH];
        sha.update(before);
        sha.update(row.bytes(), row.from(), row.bytes().length - row.from());
        try {
            sha.digest(hash, 0, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-256 is 32 bytes", e);
        }
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
