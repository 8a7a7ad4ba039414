package vn.ketnap.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;

/// Knows who stands behind a request. It looks at accounts and rights only, and for that with the scope of the program.
@Component
class Doorkeeper {

    private final Entrance entrance;
    private final Accounts accounts;
    private final Authority authority;
    private final SecondStepRule second;
    private final Today today;

    /// Once there is an account there always is one.
    private final AtomicBoolean inhabited = new AtomicBoolean();

    Doorkeeper(Entrance entrance, Accounts accounts, Authority authority, SecondStepRule second, Today today) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.authority = authority;
        this.second = second;
        this.today = today;
    }

    Optional<Visit> visit(HttpServletRequest request) {
        return entrance.present(request)
                .flatMap(entry -> asProgram(() -> accounts.find(entry.account()))
                        .filter(account -> !account.locked() && account.generation() == entry.generation())
                        .flatMap(this::visit));
    }

    /// True as long as nobody can sign in because there is no account yet.
    boolean nobodyLivesHere() {
        if (!inhabited.get() && !asProgram(accounts::none)) {
            inhabited.set(true);
        }
        return !inhabited.get();
    }

    private Optional<Visit> visit(Account account) {
        var actor = asProgram(() -> accounts.actor(account));
        return Optional.of(new Visit(actor, authority.scopeOf(actor, today.date()), first(account, actor)));
    }

    private Optional<String> first(Account account, Actor actor) {
        if (account.mustChange()) {
            return Optional.of(ActorFilter.OWN_PASSWORD);
        }
        return account.secondStep() || !second.asks(actor, today.date())
                ? Optional.empty()
                : Optional.of(ActorFilter.OWN_ACCOUNT);
    }

    private static <T> T asProgram(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).call(work);
    }
}
