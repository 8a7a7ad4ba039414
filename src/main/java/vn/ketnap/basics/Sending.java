package vn.ketnap.basics;

/// The form that is being taken: noted in the same transaction as what it changes, so that the same form sent again,
/// by an impatient hand, a proxy or after a restart, changes nothing.
public interface Sending {

    /// The form of the present request; bound once for it.
    ScopedValue<Sending> CURRENT = ScopedValue.newInstance();

    /// In place of the form's own, around what is written on the way to its effect and may be written again: an attempt
    /// at a password.
    Sending ASIDE = () -> {};

    /// Called in a transaction that is about to commit; notes the form if the transaction wrote something.
    ///
    /// @throws Again when this form was taken before: the transaction must not commit
    void note();

    /// The same form was taken before; nothing is written now.
    final class Again extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Again() {
            super("the same form was taken before", null, false, false);
        }
    }
}
