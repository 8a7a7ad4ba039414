package vn.ketnap.web;

/// One choice of a select or a row of picks, with its words already in the reader's language.
public record Option(String value, String label) {}
