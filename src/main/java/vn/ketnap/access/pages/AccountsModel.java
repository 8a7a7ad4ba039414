package vn.ketnap.access.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.access.Account;
import vn.ketnap.access.Accounts;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Rights;
import vn.ketnap.web.Errors;

/// The accounts with their rights, the forms for new ones, and a password just made.
public record AccountsModel(
        List<Line> accounts,
        List<Organization> parts,
        Optional<Accounts.Handed> handed,
        Form form,
        Errors errors,
        LocalDate today) {

    /// An account and what it was given.
    public record Line(Account account, List<Given> rights) {}

    /// A right with the name of its part.
    public record Given(Rights.Given right, String part, boolean holds) {}

    /// What was typed.
    public record Form(
            String account, String displayName, String role, String part, String from, String until, String reason) {

        static final Form EMPTY = new Form("", "", "", "", "", "", "");

        /// A right that was not given to this account, as it was typed; otherwise an empty form.
        public Form rightOf(String name) {
            return account.equals(name) && !role.isEmpty() ? this : EMPTY;
        }
    }
}
