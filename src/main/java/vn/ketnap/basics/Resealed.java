package vn.ketnap.basics;

/// What a room keeps sealed under the key of a data folder, when its rows move to a folder with another key.
public interface Resealed {

    /// Seals everything anew, in a database where nobody else works and where the rooms may do so.
    void reseal(Vault before, Vault after);
}
