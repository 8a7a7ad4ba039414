package vn.ketnap.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Sending;
import vn.ketnap.basics.Vietnamese;

/// The door one signs in by. Its answers tell nothing about which accounts exist, neither by words nor by the time
/// they take.
@Service
public class SignIn {

    private final Accounts accounts;
    private final MissStore misses;
    private final Passwords passwords;
    private final Clock clock;

    SignIn(Accounts accounts, MissStore misses, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.misses = misses;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// What came of an attempt.
    public sealed interface Answer {

        /// What was asked for was right and the account is not locked; there may be a second step to come.
        record Welcome(Account account) implements Answer {}

        /// Something was not right.
        ///
        /// @param left how many more attempts may fail
        record Wrong(int left) implements Answer {}

        /// Too many attempts failed; nothing was looked at.
        record Wait(long minutes) implements Answer {}
    }

    /// Attempts to get in, or to prove that the same person is still there. Attempts are counted, whatever comes of the
    /// form that asks.
    public Answer attempt(String typedName, String password, String address) {
        return ScopedValue.where(Sending.CURRENT, Sending.ASIDE).call(() -> attempted(typedName, password, address));
    }

    private Answer attempted(String typedName, String password, String address) {
        var name = Vietnamese.fold(typedName);
        var throttle = misses.reserve(name, address, clock.instant());
        if (!throttle.allows()) {
            return new Answer.Wait(Throttle.WINDOW.toMinutes());
        }
        var kept = accounts.kept(name);
        var right = passwords.match(password, kept.map(AccountStore.Kept::hash));
        return kept.map(AccountStore.Kept::account)
                .filter(account -> right && !account.locked())
                .map(account -> welcome(account, address))
                .orElseGet(() -> missed(kept.map(one -> one.account().name()), throttle.left() - 1));
    }

    private Answer missed(Optional<String> account, int left) {
        accounts.missed(account, left == 0);
        return new Answer.Wrong(left);
    }

    private Answer welcome(Account account, String address) {
        misses.forget(account.name(), address, clock.instant());
        if (!account.secondStep()) {
            accounts.entered(account);
        }
        return new Answer.Welcome(account);
    }
}
