package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// The door to who helps whom now. It counts people, it rates nobody. Shows only what lies in the scope of the request.
@Service
@Transactional(readOnly = true)
public class Helpings {

    private static final String ROWS = """
            select f.id, f.person_id, f.full_name, f.cell_id, f.stage, f.helper_id, f.helper_name, f.helper_key,
                   f.remarked_on, (select max(s.on_day) from admission.standing_act s
                                   where s.case_id = f.id and s.kind in ('helper-assigned', 'ceremony-held')) as since
            from admission.case_file f
            where f.helper_id is not null and f.stage = any(:stages) and %s
            order by f.helper_key, f.helper_id, f.sort_key, f.id
            """;

    private static final String OF_A_PAGE = ROWS.formatted("""
            f.cell_id = any(:cells::uuid[]) and f.helper_id in (
                select c.helper_id from admission.case_file c
                where c.helper_id is not null and c.stage = any(:stages) and c.cell_id = any(:cells::uuid[])
                  and (:after::text is null
                       or (c.helper_key, c.helper_id) > (:after::text collate "vi-x-icu", :afterId::uuid))
                group by c.helper_key, c.helper_id order by c.helper_key, c.helper_id limit :limit)
            """);

    private static final String OF_A_CELL =
            ROWS.formatted("(f.cell_id = :cell::uuid or f.helper_id = any(:members::uuid[]))");

    private final JdbcClient db;

    Helpings(JdbcClient db) {
        this.db = db;
    }

    /// The place where the page before ended.
    public record After(String key, PersonRef helper) {}

    /// Everybody helped by one page of helpers, the helpers in Vietnamese order of their names.
    ///
    /// @param helpers how many helpers
    public List<Helping> page(List<OrganizationRef> cells, Optional<After> after, int helpers) {
        return asked(OF_A_PAGE)
                .param("cells", cells.stream().map(OrganizationRef::toString).toArray(String[]::new))
                .param("after", after.map(After::key).orElse(null))
                .param("afterId", after.map(one -> one.helper().toString()).orElse(null))
                .param("limit", helpers)
                .query(Helpings::row)
                .list();
    }

    /// Everybody of a cell who is helped, and whomever else these members help.
    public List<Helping> of(OrganizationRef cell, List<PersonRef> members) {
        return asked(OF_A_CELL)
                .param("cell", cell.toString())
                .param("members", members.stream().map(PersonRef::toString).toArray(String[]::new))
                .query(Helpings::row)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return db.sql(sql)
                .param(
                        "stages",
                        Stream.of(Stage.values())
                                .filter(Stage::isHelped)
                                .map(Stage::word)
                                .toArray(String[]::new));
    }

    private static Helping row(ResultSet row, int n) throws SQLException {
        return new Helping(
                new CaseId(row.getObject("id", UUID.class)),
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT).replace('-', '_')),
                new PersonRef(row.getObject("helper_id", UUID.class)),
                Optional.ofNullable(row.getString("helper_name")).orElse("…"),
                Optional.ofNullable(row.getString("helper_key")).orElse(""),
                Optional.ofNullable(row.getObject("since", LocalDate.class)),
                Optional.ofNullable(row.getObject("remarked_on", LocalDate.class)));
    }
}
