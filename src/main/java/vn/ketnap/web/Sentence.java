package vn.ketnap.web;

import java.io.Serializable;
import java.util.List;

/// Words still to be said: a key of a message file and what stands in its places. It is put into words when the page
/// is drawn, in the reader's language; until then it may wait in a session.
public record Sentence(String key, List<Object> args) implements Serializable {

    public Sentence {
        args = List.copyOf(args);
    }

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
