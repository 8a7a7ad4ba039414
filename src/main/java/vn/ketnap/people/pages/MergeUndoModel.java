package vn.ketnap.people.pages;

import vn.ketnap.people.Merge;
import vn.ketnap.web.Errors;

/// What the page on which a merge is undone shows.
public record MergeUndoModel(Merge merge, Errors errors) {}
