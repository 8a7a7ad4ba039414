package vn.ketnap.start;

import java.io.IOException;
import java.io.InputStream;

/// Reads what is closed by a [Seal]; a piece that was touched is an error and never handed on.
final class SealedInput extends InputStream {

    private final InputStream in;
    private final Seal seal;
    private byte[] next;
    private byte[] piece = new byte[0];
    private int at;
    private int number;
    private boolean ended;

    /// @param in after the head that the seal was read from
    SealedInput(InputStream in, Seal seal) throws IOException {
        this.in = in;
        this.seal = seal;
        this.next = in.readNBytes(Seal.PIECE + Seal.TAG);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        while (at == piece.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        var now = Math.min(most, piece.length - at);
        System.arraycopy(piece, at, bytes, from, now);
        at += now;
        return now;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void open() throws IOException {
        var now = next;
        next = in.readNBytes(Seal.PIECE + Seal.TAG);
        ended = next.length == 0;
        piece = seal.open(now, number++, ended);
        at = 0;
    }
}
