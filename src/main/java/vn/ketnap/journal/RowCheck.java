package vn.ketnap.journal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ketnap.journal.Breach.Kind;

/// Holds the rows of a room against the lines that vouch for them; both come in order of subject and step.
final class RowCheck {

    /// A line that says something of a row.
    ///
    /// @param digest of the row; nothing where the line says that free words were erased
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Voucher(String subject, int step, byte @Nullable [] digest) {}

    private record Key(String subject, int step) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::subject).thenComparingInt(Key::step);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Iterator<Voucher> vouchers;
    private final Consumer<Breach> breaches;
    private @Nullable Voucher next;
    private long rows;

    RowCheck(Iterator<Voucher> vouchers, Consumer<Breach> breaches) {
        this.vouchers = vouchers;
        this.breaches = breaches;
        advance();
    }

    /// Takes all rows.
    ///
    /// @return how many there are
    long hold(Iterator<Vouched.Row> all) {
        while (all.hasNext()) {
            var row = all.next();
            rows++;
            var key = new Key(row.subject(), row.step());
            skipTo(key);
            hold(row, key);
        }
        skipTo(null);
        return rows;
    }

    /// Lines whose rows are not there.
    private void skipTo(@Nullable Key key) {
        @Nullable Key said = null;
        while (next != null && (key == null || key(next).compareTo(key) < 0)) {
            if (!key(next).equals(said)) {
                said = key(next);
                breach(Kind.STEP_GONE, said);
            }
            advance();
        }
    }

    private void hold(Vouched.Row row, Key key) {
        var vouched = false;
        var fits = true;
        var erased = false;
        while (next != null && key(next).equals(key)) {
            var digest = next.digest();
            erased |= digest == null;
            vouched |= digest != null;
            fits &= digest == null || Arrays.equals(digest, row.digest());
            advance();
        }
        if (!vouched) {
            breach(Kind.STEP_PUT_IN, key);
        } else if (!fits) {
            breach(Kind.STEP_CHANGED, key);
        }
        switch (row.words()) {
            case AS_WRITTEN -> {}
            case CHANGED -> breach(Kind.WORDS_CHANGED, key);
            case GONE -> breach(Kind.WORDS_GONE, key);
            case ERASED -> {
                if (!erased) {
                    breach(Kind.WORDS_GONE, key);
                }
            }
        }
    }

    private static Key key(Voucher voucher) {
        return new Key(voucher.subject(), voucher.step());
    }

    private void advance() {
        next = vouchers.hasNext() ? vouchers.next() : null;
    }

    private void breach(Kind kind, Key key) {
        breaches.accept(Breach.of(kind, key.subject(), key.step()));
    }
}
