package vn.ketnap.basics;

/// What need not be of this very second.
public final class Lag {

    /// The name of a transaction that only reads and may read what is some seconds old, from a server that follows.
    public static final String ALLOWED = "may lag";

    private Lag() {}
}
