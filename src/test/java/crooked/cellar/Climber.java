package crooked.cellar;

import crooked.upstairs.Attic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/// Goes upstairs, asks the wall for the time, and thinks with a framework in its hands.
@Component
public final class Climber {

    private final Attic attic;

    public Climber(Attic attic, int second, int third, int fourth, int fifth, int sixth) {
        this.attic = attic;
    }

    public Instant moment() {
        return Instant.now();
    }

    public LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return attic + " select * from organization.period join people.version on true; insert into journal.line";
    }
}
