package vn.ketnap.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A line and its seal. Whichever of the two is missing was taken out, or not put in yet.
///
/// @param number running number of the seal; 0 when there is none
/// @param chain of the seal; empty when there is none
/// @param line the line that is there, otherwise the one that was sealed
/// @param waiting whether the line waits for its seal
/// @param bytes hold, from `from` on, the columns of the line as PostgreSQL's binary `COPY` sends them: each after its
///     length, nothing as -1. They are what is hashed
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealedRow(long number, byte[] chain, long line, boolean waiting, byte[] bytes, int from) {

    /// The columns of a line, in the order in which they are hashed. Never change it: seals would no longer fit.
    static final String LINE = "l.id, l.at, l.account, l.what, l.subject, l.part, l.import_id, l.step, l.digest";

    /// The fields that go before them.
    static final String SEAL = """
            s.number, s.chain, s.line,
            case when s.number is null then (select u.line from journal.unsealed u where u.line = l.id) end
            """;

    private static final long NOTHING = Long.MIN_VALUE;

    /// Takes apart what was asked for as [#SEAL] and [#LINE].
    static SealedRow of(byte[] tuple) {
        var fields = ByteBuffer.wrap(tuple);
        fields.getShort();
        var number = Math.max(0, number(fields));
        var chain = new byte[Math.max(0, fields.getInt())];
        fields.get(chain);
        var sealed = number(fields);
        var waiting = number(fields) != NOTHING;
        var from = fields.position();
        var here = number(fields);
        return new SealedRow(number, chain, here == NOTHING ? sealed : here, waiting, tuple, from);
    }

    /// A line of its own: asked for as [#LINE].
    static SealedRow ofLine(byte[] tuple) {
        var line = ByteBuffer.wrap(tuple, Short.BYTES, tuple.length - Short.BYTES);
        return new SealedRow(0, new byte[0], number(line), true, tuple, Short.BYTES);
    }

    boolean isSealed() {
        return number > 0;
    }

    boolean isThere() {
        return bytes.length - from > Integer.BYTES && ByteBuffer.wrap(bytes).getInt(from) == Long.BYTES;
    }

    /// When the line says it was written, in microseconds.
    long at() {
        return ByteBuffer.wrap(bytes).getLong(from + Integer.BYTES + Long.BYTES + Integer.BYTES);
    }

    /// The columns of the line.
    byte[] columns() {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static long number(ByteBuffer fields) {
        return fields.getInt() == Long.BYTES ? fields.getLong() : NOTHING;
    }
}
