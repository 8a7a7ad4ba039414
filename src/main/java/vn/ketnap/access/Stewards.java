package vn.ketnap.access;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.NotHere;

/// Which accounts an administrator (quản trị) keeps: those whose every right lies in the administrator's part of the
/// tree, and those that have none yet.
@Service
public class Stewards {

    private final Accounts accounts;
    private final Rights rights;
    private final Authority authority;
    private final Today today;

    Stewards(Accounts accounts, Rights rights, Authority authority, Today today) {
        this.accounts = accounts;
        this.rights = rights;
        this.authority = authority;
        this.today = today;
    }

    /// Refuses whoever keeps no accounts at all.
    public void require(Actor actor) {
        authority.requireAnywhere(actor, Permission.MANAGE_ACCOUNTS, today.date());
    }

    /// The name of an account the actor keeps; any other is not here.
    public String kept(String name, Actor actor) {
        require(actor);
        return accounts.find(name)
                .map(Account::name)
                .filter(one -> keeps(actor, rights.givenTo(one)))
                .orElseThrow(NotHere::new);
    }

    /// Whether the actor keeps an account with these rights.
    public boolean keeps(Actor actor, List<Rights.Given> given) {
        return given.stream().allMatch(one -> keeps(actor, one.right().part()));
    }

    /// Whether the actor may give rights for this part of the tree.
    public boolean keeps(Actor actor, OrganizationRef part) {
        return authority.may(actor, Permission.MANAGE_ACCOUNTS, part, today.date());
    }
}
