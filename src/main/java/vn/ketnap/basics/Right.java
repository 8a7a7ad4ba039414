package vn.ketnap.basics;

/// A role held for one part of the tree and a period (quyền).
public record Right(Role role, OrganizationRef part, Span span) {}
