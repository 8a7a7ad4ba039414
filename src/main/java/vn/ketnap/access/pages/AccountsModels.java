package vn.ketnap.access.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.access.Accounts;
import vn.ketnap.access.Stewards;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Emergency;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.Errors;

/// Puts together the page of accounts.
@Component
class AccountsModels {

    private final Accounts accounts;
    private final Rights rights;
    private final Organizations organizations;
    private final Stewards stewards;
    private final Today today;

    AccountsModels(Accounts accounts, Rights rights, Organizations organizations, Stewards stewards, Today today) {
        this.stewards = stewards;
        this.accounts = accounts;
        this.rights = rights;
        this.organizations = organizations;
        this.today = today;
    }

    AccountsModel plain(Actor actor) {
        return model(actor, Optional.empty(), AccountsModel.Form.EMPTY, Errors.NONE);
    }

    AccountsModel handed(Accounts.Handed handed, Actor actor) {
        return model(actor, Optional.of(handed), AccountsModel.Form.EMPTY, Errors.NONE);
    }

    AccountsModel wrong(AccountsModel.Form form, Errors errors, Actor actor) {
        return model(actor, Optional.empty(), form, errors);
    }

    private AccountsModel model(Actor actor, Optional<Accounts.Handed> handed, AccountsModel.Form form, Errors errors) {
        var day = today.date();
        var given = rights.all();
        var lines = accounts.all().stream()
                .map(account -> new AccountsModel.Line(
                        account,
                        given.stream()
                                .filter(one -> one.account().equals(account.name()))
                                .map(one -> new AccountsModel.Given(
                                        one,
                                        name(one.right().part()),
                                        one.right().span().contains(day)
                                                && one.emergency()
                                                        .flatMap(Emergency::ended)
                                                        .isEmpty()))
                                .toList()))
                .toList();
        var parts = organizations.all(day).stream()
                .filter(part -> stewards.keeps(actor, part.id()))
                .toList();
        return new AccountsModel(
                lines.stream().filter(line -> keeps(actor, line)).toList(), parts, handed, form, errors, day);
    }

    private boolean keeps(Actor actor, AccountsModel.Line line) {
        return stewards.keeps(
                actor, line.rights().stream().map(AccountsModel.Given::right).toList());
    }

    private String name(OrganizationRef part) {
        return organizations.latest(part).map(Organization::name).orElse("…");
    }
}
