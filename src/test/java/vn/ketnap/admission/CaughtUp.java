package vn.ketnap.admission;

import org.springframework.boot.test.context.TestComponent;

/// Brings the sums of committees up to what is recorded, as the program does by itself every few seconds.
@TestComponent
public class CaughtUp {

    private final SumKeeper keeper;

    CaughtUp(SumKeeper keeper) {
        this.keeper = keeper;
    }

    public void now() {
        keeper.catchUp();
    }
}
