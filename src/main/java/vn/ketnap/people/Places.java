package vn.ketnap.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.journal.Journal;

/// The door to the table of places that were renamed or merged. It holds no persons and is one for all.
@Service
public class Places {

    private static final String CURRENT = """
            select * from (select distinct on (folded) * from people.place_name order by folded, id desc) p
            where p.now <> '' and p.from_day <= :day order by p.now, p.before
            """;

    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    Places(JdbcClient db, Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    /// The names that hold on a day; one statement.
    @Transactional(readOnly = true)
    public PlaceNames on(LocalDate day) {
        return new PlaceNames(
                db.sql(CURRENT).param("day", day).query(Places::renamed).list());
    }

    /// The whole table, what begins later included.
    @Transactional(readOnly = true)
    public List<PlaceNames.Renamed> all() {
        return on(LocalDate.of(9999, 12, 31)).all();
    }

    /// Says what a place is called from a day on; said again of the same old name it takes the place of what was said.
    @Transactional
    public void rename(String before, String now, LocalDate from, Actor by) {
        write(before, Vietnamese.tidy(now), from, by);
    }

    /// Takes an old name out of the table; what was said of it stays in the rows.
    @Transactional
    public void forget(String before, Actor by) {
        current(before).ifPresent(one -> write(one.before(), "", one.from(), by));
    }

    private Optional<PlaceNames.Renamed> current(String before) {
        return all().stream()
                .filter(one -> PlaceNames.folded(one.before()).equals(PlaceNames.folded(before)))
                .findFirst();
    }

    private void write(String before, String now, LocalDate from, Actor by) {
        db.sql("""
                insert into people.place_name (before, folded, now, from_day, recorded_by, recorded_at)
                values (:before, :folded, :now, :from, :by, :at)
                """)
                .param("before", Vietnamese.tidy(before))
                .param("folded", PlaceNames.folded(before))
                .param("now", now)
                .param("from", from)
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        journal.record(by, now.isEmpty() ? "place-forgotten" : "place-renamed", from.toString(), Optional.empty());
    }

    private static PlaceNames.Renamed renamed(ResultSet row, int n) throws SQLException {
        return new PlaceNames.Renamed(
                row.getString("before"), row.getString("now"), row.getObject("from_day", LocalDate.class));
    }
}
