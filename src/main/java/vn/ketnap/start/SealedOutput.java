package vn.ketnap.start;

import java.io.IOException;
import java.io.OutputStream;

/// Writes what is closed by a [Seal], a piece at a time.
final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final Seal seal;
    private final byte[] piece = new byte[Seal.PIECE];
    private int length;
    private int number;

    SealedOutput(OutputStream out, Seal seal) throws IOException {
        this.out = out;
        this.seal = seal;
        out.write(seal.head());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        var at = from;
        while (at < from + many) {
            if (length == piece.length) {
                close(false);
            }
            var now = Math.min(piece.length - length, from + many - at);
            System.arraycopy(bytes, at, piece, length, now);
            length += now;
            at += now;
        }
    }

    @Override
    public void close() throws IOException {
        close(true);
        out.close();
    }

    private void close(boolean last) throws IOException {
        out.write(seal.close(piece, length, number, last));
        number = Math.incrementExact(number);
        length = 0;
    }
}
