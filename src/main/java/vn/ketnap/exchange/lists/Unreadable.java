package vn.ketnap.exchange.lists;

/// Carries a refusal out of the depths of a file format; never leaves this package.
final class Unreadable extends Exception {

    private final Refusal why;

    Unreadable(Refusal why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
