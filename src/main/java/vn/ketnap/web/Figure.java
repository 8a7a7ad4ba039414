package vn.ketnap.web;

import java.util.Optional;

/// One of the six numbers; each leads to its list. Words already in the reader's language.
public record Figure(String path, String label, long value, Optional<Long> target, String explained) {}
