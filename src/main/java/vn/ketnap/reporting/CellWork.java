package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.OrganizationRef;

/// Reads what cells do beside the cases themselves: their meetings, and what is still undone; one statement a question.
@Repository
class CellWork {

    private final JdbcClient db;

    CellWork(JdbcClient db) {
        this.db = db;
    }

    /// A meeting of a cell whose minutes are signed.
    ///
    /// @param members members of the cell that day, probationary ones included
    record Held(OrganizationRef cell, LocalDate on, int members, int present) {}

    /// The meetings of these cells in a period.
    List<Held> meetings(List<OrganizationRef> cells, Period period) {
        return db.sql("""
                select organization_id, held_on, members, present from meeting.report_meeting
                where body = 'cell' and organization_id = any(:cells) and held_on between :from and :to
                """)
                .param("cells", ids(cells))
                .param("from", period.from())
                .param("to", period.to())
                .query((row, n) -> new Held(
                        new OrganizationRef(row.getObject("organization_id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("members"),
                        row.getInt("present")))
                .list();
    }

    /// How much of each of these cells was due before a day and is not done yet.
    Map<OrganizationRef, Integer> undone(List<OrganizationRef> cells, LocalDate day) {
        var undone = new HashMap<OrganizationRef, Integer>();
        db.sql("""
                select cell_id, count(*)::int as n from admission.report_due
                where cell_id = any(:cells) and due < :day group by cell_id
                """).param("cells", ids(cells)).param("day", day).query(row -> {
            undone.put(new OrganizationRef(row.getObject("cell_id", UUID.class)), row.getInt("n"));
        });
        return undone;
    }

    private static UUID[] ids(List<OrganizationRef> cells) {
        return cells.stream().map(OrganizationRef::value).toArray(UUID[]::new);
    }
}
