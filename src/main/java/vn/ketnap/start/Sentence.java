package vn.ketnap.start;

import vn.ketnap.basics.Text;

/// Something the user can put right: said in a sentence, without a stack trace, and the program ends.
public final class Sentence extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Sentence(String vi, String en) {
        super(vi + "\n" + en, null, false, false);
    }

    public Sentence(Text text) {
        this(text.vi(), text.en());
    }
}
