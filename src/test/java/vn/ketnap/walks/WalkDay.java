package vn.ketnap.walks;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import vn.ketnap.basics.Today;

/// The working date of a walk: it goes on as the case does.
@Primary
@TestComponent
class WalkDay implements Today {

    private volatile LocalDate date = LocalDate.of(2017, 9, 1);

    void becomes(LocalDate day) {
        date = day;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public boolean assumed() {
        return true;
    }
}
