package vn.ketnap.access.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.access.Accounts;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
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
    private final Today today;

    AccountsModels(Accounts accounts, Rights rights, Organizations organizations, Today today) {
        this.accounts = accounts;
        this.rights = rights;
        this.organizations = organizations;
        this.today = today;
    }

    AccountsModel plain() {
        return model(Optional.empty(), AccountsModel.Form.EMPTY, Errors.NONE);
    }

    AccountsModel handed(Accounts.Handed handed) {
        return model(Optional.of(handed), AccountsModel.Form.EMPTY, Errors.NONE);
    }

    AccountsModel wrong(AccountsModel.Form form, Errors errors) {
        return model(Optional.empty(), form, errors);
    }

    private AccountsModel model(Optional<Accounts.Handed> handed, AccountsModel.Form form, Errors errors) {
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
                                        one.right().span().contains(day)))
                                .toList()))
                .toList();
        return new AccountsModel(lines, organizations.all(day), handed, form, errors, day);
    }

    private String name(OrganizationRef part) {
        return organizations.latest(part).map(Organization::name).orElse("…");
    }
}
