package vn.ketnap.basics;

import java.util.Optional;

/// Knows the accounts in whose name a command may be run (`--as ACCOUNT`), for the program that must not know of
/// signing in.
public interface Authors {

    /// The account as an author with every right, since whoever runs the command can read the data folder.
    ///
    /// @return nothing when there is no such account, or it is locked
    Optional<Actor> named(String account);
}
