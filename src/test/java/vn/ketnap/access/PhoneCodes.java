package vn.ketnap.access;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/// What an authenticator on a phone shows for a secret typed from the screen.
public final class PhoneCodes {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private PhoneCodes() {}

    /// The code so many half minutes from now.
    public static String now(String spelled, int ahead) {
        var secret = new ByteArrayOutputStream();
        var rest = 0;
        var bits = 0;
        for (var letter : spelled.replace(" ", "").toCharArray()) {
            rest = (rest << 5 | LETTERS.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret.write(rest >> bits);
            }
        }
        return TimeCodes.code(secret.toByteArray(), TimeCodes.step(Instant.now()) + ahead);
    }
}
