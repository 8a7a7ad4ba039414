package vn.ketnap.access.pages;

import vn.ketnap.web.Errors;

/// What was typed on the first day; the password is never shown again.
public record FirstRunModel(String organisation, String code, String account, String displayName, Errors errors) {}
