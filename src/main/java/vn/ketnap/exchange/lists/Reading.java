package vn.ketnap.exchange.lists;

/// What came of opening a file: a list with every row accounted for, or one sentence why not.
public sealed interface Reading {

    record Refused(Refusal why) implements Reading {}

    record Read(ReadList list) implements Reading {}
}
