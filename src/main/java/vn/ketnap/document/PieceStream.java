package vn.ketnap.document;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/// Writes a file into the database piece by piece, one of them in memory.
final class PieceStream extends OutputStream {

    private static final int SIZE = 256 * 1024;

    private final BatchStore store;
    private final UUID batch;
    private final byte[] piece = new byte[SIZE];
    private int filled = 0;
    private int pieces = 0;

    PieceStream(BatchStore store, UUID batch) {
        this.store = store;
        this.batch = batch;
    }

    @Override
    public void write(int one) {
        piece[filled++] = (byte) one;
        if (filled == SIZE) {
            pour();
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        var at = from;
        var left = length;
        while (left > 0) {
            var fits = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, at, piece, filled, fits);
            filled += fits;
            at += fits;
            left -= fits;
            if (filled == SIZE) {
                pour();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            pour();
        }
    }

    private void pour() {
        store.add(batch, pieces++, Arrays.copyOf(piece, filled));
        filled = 0;
    }
}
