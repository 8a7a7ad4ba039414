package vn.ketnap.regulation.pages;

import vn.ketnap.web.Errors;

/// The form for the calendar as typed, and what is wrong with it.
public record DaysModel(AmendForm form, Errors errors) {}
