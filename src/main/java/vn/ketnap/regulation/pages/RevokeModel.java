package vn.ketnap.regulation.pages;

import vn.ketnap.regulation.Amendment;
import vn.ketnap.web.Errors;

/// One amendment about to be taken back, and the reason typed.
public record RevokeModel(AmendmentsModel all, Amendment about, String reason, Errors errors) {}
