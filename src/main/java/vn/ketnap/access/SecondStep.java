package vn.ketnap.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.access.SignIn.Answer;
import vn.ketnap.basics.Actor;

/// The second step of signing in (xác thực hai bước): a code that a phone shows, or one of ten codes on paper. Keys of
/// devices are in [Passkeys]. Every change is a line of the journal.
@Service
public class SecondStep {

    /// Half minutes that a clock may be wrong by at the first code, and at a later one since the one before.
    private static final int FIRST = 20;
    private static final int LATER = 2;

    private static final int CODES = 10;
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Accounts accounts;
    private final FactorStore factors;
    private final PasskeyStore keys;
    private final MissStore misses;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondStep(Accounts accounts, FactorStore factors, PasskeyStore keys, MissStore misses, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.keys = keys;
        this.misses = misses;
        this.clock = clock;
    }

    /// What a phone is told.
    ///
    /// @param secret letters of base 32, for who types them
    /// @param address the same with the account, as the picture says it
    public record Secret(String secret, String address) {}

    /// Makes a secret for the phone, which counts as soon as one code of it was right; one that counts already stays.
    @Transactional
    public void begin(Actor own) {
        var secret = new byte[20];
        random.nextBytes(secret);
        factors.begin(own.account(), secret);
    }

    /// The secret that was begun and of which no code has been right yet.
    @Transactional
    public Optional<Secret> begun(Actor own) {
        return factors.totp(own.account()).filter(totp -> !totp.confirmed()).map(totp -> secret(own, totp.secret()));
    }

    private static Secret secret(Actor own, byte[] secret) {
        var words = TimeCodes.base32(secret);
        return new Secret(words, "otpauth://totp/KetNap:" + own.account() + "?secret=" + words + "&issuer=KetNap");
    }

    /// The first code of a new secret: ten codes on paper if it was right.
    @Transactional
    public Optional<List<String>> confirm(Actor own, String typed) {
        var totp = factors.totp(own.account()).filter(one -> !one.confirmed());
        if (totp.isEmpty() || !isRight(own.account(), totp.get(), digits(typed), FIRST)) {
            return Optional.empty();
        }
        accounts.note(own, "account-second-step-added", own.account());
        return Optional.of(freshCodes(own));
    }

    /// Ten new codes on paper; those before are worth nothing any more.
    @Transactional
    public List<String> freshCodes(Actor own) {
        var codes = Stream.generate(this::code).limit(CODES).toList();
        factors.setCodes(own.account(), codes);
        accounts.note(own, "account-recovery-codes", own.account());
        return codes;
    }

    /// How an account signs in.
    public record State(boolean phone, int codesLeft) {}

    @Transactional(readOnly = true)
    public State of(String account) {
        return factors.state(account);
    }

    /// Codes by phone are asked for no more; those on paper stay as long as there is a key of a device.
    @Transactional
    public void removePhone(Actor own) {
        factors.forgetTotp(own.account());
        if (keys.of(own.account()).isEmpty()) {
            factors.forgetCodes(own.account());
        }
        accounts.note(own, "account-second-step-removed", own.account());
    }

    /// Nothing but the password is asked for any more: for who lost phone, paper and device.
    @Transactional
    public void removeAll(String account, Actor by) {
        factors.forgetTotp(account);
        factors.forgetCodes(account);
        keys.forgetAll(account);
        accounts.note(by, "account-second-step-removed", account);
    }

    /// The second step of somebody whose password was right: a code of the phone or one on paper. Five misses from one
    /// address, or twenty from anywhere, stop for fifteen minutes.
    @Transactional
    public Answer attempt(String account, String typed, String address) {
        var answer = prove(account, typed, address);
        if (answer instanceof Answer.Welcome welcome) {
            accounts.entered(welcome.account());
        }
        return answer;
    }

    /// The same of somebody who is signed in already and must prove it again.
    @Transactional
    public Answer prove(String account, String typed, String address) {
        var counted = "code:" + account;
        var throttle = misses.reserve(counted, address, clock.instant());
        if (!throttle.allows()) {
            return new Answer.Wait(Throttle.WINDOW.toMinutes());
        }
        var known = accounts.find(account).filter(one -> !one.locked());
        if (known.isEmpty() || !isRight(account, typed)) {
            accounts.missed(known.map(Account::name), throttle.left() == 1);
            return new Answer.Wrong(throttle.left() - 1);
        }
        misses.forget(counted, address, clock.instant());
        return new Answer.Welcome(known.get());
    }

    private boolean isRight(String account, String typed) {
        var totp = factors.totp(account).filter(FactorStore.Totp::confirmed);
        return (totp.isPresent() && isRight(account, totp.get(), digits(typed), LATER))
                || factors.use(account, plain(typed), clock.instant());
    }

    private boolean isRight(String account, FactorStore.Totp totp, String code, int around) {
        var now = TimeCodes.step(clock.instant());
        var step = TimeCodes.stepOf(totp.secret(), code, now + totp.drift(), around);
        var right = step.isPresent() && step.getAsLong() > totp.lastStep();
        if (right) {
            factors.right(account, (int) (step.getAsLong() - now), step.getAsLong());
        }
        return right;
    }

    private String code() {
        var made = new StringBuilder(11);
        for (var place = 0; place < 11; place++) {
            made.append(place == 5 ? '-' : CLEAR.charAt(random.nextInt(CLEAR.length())));
        }
        return made.toString();
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
