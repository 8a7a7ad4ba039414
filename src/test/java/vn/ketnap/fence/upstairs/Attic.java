package vn.ketnap.fence.upstairs;

/// Somebody upstairs.
public class Attic {}
