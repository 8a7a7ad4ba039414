package vn.ketnap.access;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Authors;

/// The accounts as authors of commands.
@Component
class NamedAuthors implements Authors {

    private final Accounts accounts;

    NamedAuthors(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> named(String account) {
        return accounts.find(account)
                .filter(Predicate.not(Account::locked))
                .map(one -> Actor.inTheNameOf(one.name(), one.displayName(), one.person()));
    }
}
