package vn.ketnap.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.Sentence;

/// The first day of an empty program: one organisation, and one account that may keep the others and do the officer's
/// work in it.
@Service
public class FirstDay {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Organizations organizations;
    private final Rights rights;
    private final Today today;

    FirstDay(Accounts accounts, Passwords passwords, Organizations organizations, Rights rights, Today today) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.organizations = organizations;
        this.rights = rights;
        this.today = today;
    }

    /// Whether somebody may sign in already.
    public boolean isOver() {
        return ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).call(() -> !accounts.none());
    }

    /// What is wrong with a password, if anything.
    ///
    /// @param words names of the person and of the office, which others would try
    public Optional<Sentence> complaint(String password, String account, List<String> words) {
        return passwords.complaint(password, account, words);
    }

    /// Enters the organisation and the account.
    public void begin(String organisation, String code, String account, String displayName, String password) {
        var program = Actor.program("first-run");
        ScopedValue.where(Scope.CURRENT, Scope.EVERYTHING).run(() -> {
            var part = organizations
                    .byCode(code)
                    .map(one -> one.id())
                    .orElseGet(() -> organizations.add(
                            NewOrganization.of(
                                    code,
                                    organisation,
                                    OrganizationKind.BASE_COMMITTEE,
                                    Optional.empty(),
                                    Span.since(today.date().withDayOfYear(1)),
                                    List.of()),
                            program));
            if (accounts.create(account, displayName, password, false, program)) {
                rights.give(account, Role.ADMINISTRATOR, part, Span.since(today.date()), program);
                rights.give(account, Role.OFFICER, part, Span.since(today.date()), program);
                rights.give(account, Role.AMENDER, part, Span.since(today.date()), program);
            }
        });
    }
}
