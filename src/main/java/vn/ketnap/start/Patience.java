package vn.ketnap.start;

import java.time.Duration;

/// A while to wait in, in short steps.
final class Patience {

    private final long end;

    Patience(Duration most) {
        end = System.nanoTime() + most.toNanos();
    }

    boolean left() {
        return System.nanoTime() < end;
    }

    void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
