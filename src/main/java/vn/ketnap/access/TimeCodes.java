package vn.ketnap.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes by time (mã xác thực): six digits that change every half minute, as RFC 6238 says and every authenticator on
/// a phone shows, with HMAC-SHA-1.
final class TimeCodes {

    /// Letters of base 32 (RFC 4648).
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final long SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    private TimeCodes() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format(java.util.Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }

    /// The half minute whose code this is, the one nearest to the middle; each is compared in the same time.
    static OptionalLong stepOf(byte[] secret, String code, long middle, int around) {
        return LongStream.rangeClosed(-around, around)
                .map(away -> middle + away)
                .filter(step -> MessageDigest.isEqual(ascii(code), ascii(code(secret, step))))
                .boxed()
                .min(java.util.Comparator.comparingLong(step -> Math.abs(step - middle)))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static byte[] ascii(String code) {
        return code.getBytes(StandardCharsets.US_ASCII);
    }

    static String base32(byte[] secret) {
        var written = new StringBuilder();
        var rest = 0;
        var bits = 0;
        for (var part : secret) {
            rest = (rest << 8) | (part & 255);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                written.append(LETTERS.charAt((rest >> bits) & 31));
            }
        }
        return bits == 0
                ? written.toString()
                : written.append(LETTERS.charAt((rest << (5 - bits)) & 31)).toString();
    }
}
