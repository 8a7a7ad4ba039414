package vn.ketnap.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;

/// Knows who stands behind a request. It looks at accounts and rights only, and for that with the scope of the program.
@Component
class Doorkeeper {

    private final Entrance entrance;
    private final Accounts accounts;
    private final Authority authority;
    private final Today today;

    /// Once there is an account there always is one.
    private final AtomicBoolean inhabited = new AtomicBoolean();

    Doorkeeper(Entrance entrance, Accounts accounts, Authority authority, Today today) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.authority = authority;
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
        return Optional.of(asProgram(() -> accounts.actor(account)))
                .map(actor -> new Visit(actor, authority.scopeOf(actor, today.date()), account.mustChange()));
    }

    private static <T> T asProgram(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).call(work);
    }
}
