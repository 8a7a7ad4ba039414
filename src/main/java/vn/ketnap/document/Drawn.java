package vn.ketnap.document;

/// A paper, and from which template it was drawn: `HD36`, `HD05`, or the number of an office's own one.
public record Drawn(DraftPaper paper, String template) {}
