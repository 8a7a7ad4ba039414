package vn.ketnap.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.web.Sentence;

/// Passwords, kept as Argon2id only.
@Component
class Passwords {

    private static final int LEAST = 12;
    private static final int MOST = 200;

    /// Letters and digits nobody mistakes for another.
    private static final String CLEAR = "abcdefghijkmnpqrstuvwxyz23456789";

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final SecureRandom random = new SecureRandom();

    /// Each comparison takes 19 MiB and a processor for a moment: not all at once.
    private final Semaphore turns = new Semaphore(2, true);

    /// What a password is compared with when there is no such account, so that the answer takes as long.
    /// Made beside the start, which need not wait for it.
    private final CompletableFuture<String> nobody = CompletableFuture.supplyAsync(() -> argon.encode(fresh()));

    String hash(String password) {
        return argon.encode(whole(password));
    }

    /// True when the password is the one kept; the same work is done when there is none to compare with.
    boolean match(String password, Optional<String> kept) {
        turns.acquireUninterruptibly();
        try {
            return argon.matches(password.length() > MOST ? "" : whole(password), kept.orElseGet(nobody::join))
                    && kept.isPresent();
        } finally {
            turns.release();
        }
    }

    /// The password without halves of characters, which no browser sends and no digest takes.
    private static String whole(String password) {
        return new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /// A password to be read out or written down once: three groups of four.
    String fresh() {
        var made = new StringBuilder(14);
        for (var place = 0; place < 14; place++) {
            made.append(place % 5 == 4 ? '-' : CLEAR.charAt(random.nextInt(CLEAR.length())));
        }
        return made.toString();
    }

    /// What is wrong with a password somebody wants, if anything.
    ///
    /// @param words what others would try: names of the person and of the office
    Optional<Sentence> complaint(String wanted, String account, List<String> words) {
        if (wanted.length() < LEAST) {
            return Optional.of(Sentence.of("access.password.short", LEAST));
        }
        if (wanted.length() > MOST) {
            return Optional.of(Sentence.of("access.password.long", MOST));
        }
        if (!account.isEmpty() && Vietnamese.fold(wanted).contains(account)) {
            return Optional.of(Sentence.of("access.password.like-name"));
        }
        return GuessedPasswords.holds(wanted, words.stream())
                ? Optional.of(Sentence.of("access.password.plain"))
                : Optional.empty();
    }
}
