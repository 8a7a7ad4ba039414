package vn.ketnap.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.Sentence;

/// The accounts: who may sign in. Every change is a line of the journal, and a new password or a lock ends all
/// sessions of the account.
@Service
public class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    Accounts(AccountStore store, Passwords passwords, Rights rights, Journal journal, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /// A password shown once to whoever hands it over.
    public record Handed(String account, String password) {}

    @Transactional(readOnly = true)
    public boolean none() {
        return store.none();
    }

    @Transactional(readOnly = true)
    public List<Account> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String name) {
        return store.find(name).map(AccountStore.Kept::account);
    }

    /// An account as an actor with all rights it was ever given.
    @Transactional(readOnly = true)
    public Actor actor(Account account) {
        return Actor.of(account.name(), account.displayName(), account.person(), rights.of(account.name()));
    }

    /// Adds an account with a password of its own making, to be changed at the first sign-in; nothing when the name is
    /// taken.
    @Transactional
    public Optional<Handed> add(String name, String displayName, Actor by) {
        var password = passwords.fresh();
        return create(name, displayName, password, true, by)
                ? Optional.of(new Handed(name, password))
                : Optional.empty();
    }

    /// Adds an account whose password is known already, as the first one; false when the name is taken.
    @Transactional
    public boolean create(String name, String displayName, String password, boolean mustChange, Actor by) {
        var added = store.add(name, displayName, passwords.hash(password), mustChange, clock.instant(), by.account());
        if (added) {
            note(by, "account-added", name);
        }
        return added;
    }

    /// A new password, to be changed at the next sign-in.
    @Transactional
    public Handed reset(String name, Actor by) {
        var password = passwords.fresh();
        store.setPassword(name, passwords.hash(password), true);
        note(by, "account-password-reset", name);
        return new Handed(name, password);
    }

    @Transactional
    public void lock(String name, boolean locked, Actor by) {
        store.setLocked(name, locked);
        note(by, locked ? "account-locked" : "account-unlocked", name);
    }

    /// The account's own new password; the answer says what is wrong with it, if anything.
    @Transactional
    public Optional<Sentence> change(String wanted, Actor own) {
        var complaint = passwords.complaint(wanted, own.account(), List.of(own.name()));
        if (complaint.isEmpty()) {
            store.setPassword(own.account(), passwords.hash(wanted), false);
            note(own, "account-password-changed", own.account());
        }
        return complaint;
    }

    /// Which member stands behind the account.
    @Transactional
    public void isPerson(String name, PersonRef person, Actor by) {
        store.setPerson(name, person);
        note(by, "account-person", name);
    }

    @Transactional(readOnly = true)
    Optional<AccountStore.Kept> kept(String name) {
        return store.find(name);
    }

    @Transactional
    void entered(Account account) {
        note(Actor.of(account.name(), account.displayName(), account.person(), List.of()), "sign-in", account.name());
    }

    /// Somebody could not get in: a line of the journal whoever it was. A name that is no account's
    /// is not written down, for it may be a password typed in the wrong field.
    ///
    /// @param last whether nobody is let in there for a while now
    void missed(Optional<String> account, boolean last) {
        journal.record(
                Actor.program("sign-in"),
                last ? "sign-in-stopped" : "sign-in-missed",
                "account:" + account.orElse("-"),
                Optional.empty());
    }

    void note(Actor by, String what, String account) {
        journal.record(by, what, "account:" + account, Optional.empty());
    }
}
