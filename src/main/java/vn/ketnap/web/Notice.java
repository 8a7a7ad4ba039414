package vn.ketnap.web;

import java.io.Serializable;

/// One sentence shown once, on the page after a redirect.
public record Notice(Sentence words, Tone tone) implements Serializable {

    public static Notice done(String key, Object... args) {
        return new Notice(Sentence.of(key, args), Tone.DONE);
    }

    public static Notice warning(String key, Object... args) {
        return new Notice(Sentence.of(key, args), Tone.DUE);
    }
}
