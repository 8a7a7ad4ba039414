package vn.ketnap.start;

import vn.ketnap.basics.Text;

/// What stands in the way and what to do about it, in a sentence; the program ends with exit code 2 and no trace.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    private Refusal(Text sentence) {
        super(sentence.en(), null, false, false);
        this.sentence = sentence;
    }

    /// The sentence of `messages/start_*.properties` under this key.
    static Refusal of(String key, Object... values) {
        return new Refusal(Wording.of(key, values));
    }

    Text sentence() {
        return sentence;
    }
}
