package vn.ketnap.access.pages;

import vn.ketnap.access.Account;
import vn.ketnap.web.Errors;

/// One's own account and the form for its password.
public record OwnPasswordModel(Account account, Errors errors) {}
