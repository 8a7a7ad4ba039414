package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;

/// Which letters are out and which answers came, by key.
@Repository
class LetterStore {

    private final JdbcClient db;

    LetterStore(JdbcClient db) {
        this.db = db;
    }

    /// Where a letter is found: in which case, about whom, or by which act an answer was recorded.
    record Found(
            CaseId caseId,
            PersonRef person,
            String fullName,
            OrganizationRef cell,
            LocalDate on,
            String last,
            Optional<LocalDate> due,
            String clause) {}

    List<Found> find(LetterQuery query) {
        return query.which() == LetterQuery.Which.ANSWERED ? answered(query) : out(query);
    }

    private List<Found> out(LetterQuery query) {
        var late = query.which() == LetterQuery.Which.LATE ? query.today() : null;
        return asked("""
                select o.case_id, f.person_id, f.full_name, o.cell_id, o.started_on as on_day, o.subject as last,
                       o.due, o.clause
                from admission.obligation o join admission.case_file f on f.id = o.case_id
                where o.deadline = 'verification-reply' and o.cell_id = any(:cells::uuid[])
                  and (:late::date is null or o.due < :late::date)
                  and (:after::date is null
                       or (o.started_on, o.case_id, o.subject) > (:after::date, :afterId::uuid, :last::text))
                order by o.started_on, o.case_id, o.subject
                limit :limit
                """, query).param("late", late).query(LetterStore::found).list();
    }

    private List<Found> answered(LetterQuery query) {
        return asked("""
                select s.case_id, f.person_id, f.full_name, s.cell_id, s.on_day, s.step::text as last,
                       null::date as due, '' as clause
                from admission.standing_act s join admission.case_file f on f.id = s.case_id
                where s.kind = 'verification-returned' and s.cell_id = any(:cells::uuid[])
                  and (:after::date is null
                       or (s.on_day, s.case_id, s.step) < (:after::date, :afterId::uuid, :last::int))
                order by s.on_day desc, s.case_id desc, s.step desc
                limit :limit
                """, query).query(LetterStore::found).list();
    }

    private JdbcClient.StatementSpec asked(String sql, LetterQuery query) {
        var after = query.after();
        return db.sql(sql)
                .param(
                        "cells",
                        query.cells().stream().map(OrganizationRef::toString).toArray(String[]::new))
                .param("after", after.map(LetterQuery.After::on).orElse(null))
                .param("afterId", after.map(one -> one.id().toString()).orElse(null))
                .param("last", after.map(LetterQuery.After::last).orElse(null))
                .param("limit", query.limit());
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(
                new CaseId(row.getObject("case_id", UUID.class)),
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                new OrganizationRef(row.getObject("cell_id", UUID.class)),
                row.getObject("on_day", LocalDate.class),
                row.getString("last"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("clause"));
    }
}
