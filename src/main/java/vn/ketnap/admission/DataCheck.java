package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organizations;

/// The door to what does not fit in the files in scope (soát dữ liệu): acts that count and of which the regulation of
/// their day said no when they were recorded, and decisions that bear one number. Nothing is judged anew, and what
/// somebody recorded with a reason all the same is among it. Facts that are not known are no fault.
@Service
public class DataCheck {

    private static final Text TWICE = new Text("Một số quyết định cho hai người", "One decision number for two people");

    private final JdbcClient db;
    private final Organizations organizations;

    DataCheck(JdbcClient db, Organizations organizations) {
        this.db = db;
        this.organizations = organizations;
    }

    /// What does not fit, by rule, then by name: as many as asked for at most, and one more where there are more.
    /// Two statements.
    @Transactional(readOnly = true)
    public List<DataFault> faults(int most) {
        return Stream.concat(numbers(most), findings(most)).limit(most + 1L).toList();
    }

    private Stream<DataFault> findings(int most) {
        return db
                .sql("""
                select x.said->>'rule' as rule, x.said->>'titleVi' as title_vi, x.said->>'titleEn' as title_en,
                    x.said->>'vi' as vi, x.said->>'en' as en, x.said->>'clause' as clause,
                    f.id, f.person_id, f.full_name, s.step, s.kind, s.on_day
                from admission.standing_act s
                    join admission.act a on a.case_id = s.case_id and a.step = s.step
                    join admission.case_file f on f.id = s.case_id
                    cross join lateral jsonb_array_elements(a.findings) as x (said)
                where not coalesce((x.said->>'unknown')::boolean, false) and x.said->>'effect' <> 'asks'
                order by rule, f.sort_key, f.id, s.step limit :most
                """)
                .param("most", most + 1)
                .query((row, _) -> fault(
                        row,
                        row.getString("rule"),
                        new Text(row.getString("title_vi"), row.getString("title_en")),
                        new Text(row.getString("vi"), row.getString("en")),
                        row.getString("clause")))
                .list()
                .stream();
    }

    /// Decisions that another of the same year bears the number of, and of the same body: each has numbers of its own.
    private Stream<DataFault> numbers(int most) {
        var twice = db.sql("""
                with numbered as (
                    select f.id, f.person_id, f.full_name, f.sort_key, s.cell_id, s.step, s.kind, s.on_day,
                        a.details->>'number' as number,
                        lower(regexp_replace(a.details->>'number', '\\s', '', 'g')) as key
                    from admission.standing_act s
                        join admission.act a on a.case_id = s.case_id and a.step = s.step
                        join admission.case_file f on f.id = s.case_id
                    where s.kind in ('decided', 'recognised', 'struck-off') and a.details->>'number' <> '')
                select n.* from numbered n
                where exists (select from numbered o
                    where o.key = n.key and o.id <> n.id and date_trunc('year', o.on_day) = date_trunc('year', n.on_day))
                order by n.key, n.sort_key, n.step
                """).query((row, _) -> numbered(row)).list();
        var cases = twice.stream()
                .collect(Collectors.groupingBy(
                        Numbered::series, Collectors.mapping(one -> one.fault().caseId(), Collectors.toSet())));
        return twice.stream()
                .filter(one -> cases.getOrDefault(one.series(), Set.of()).size() > 1)
                .map(Numbered::fault)
                .limit(most + 1L);
    }

    /// A decision with its number, its year and the body whose number it is.
    private record Numbered(DataFault fault, List<Object> series) {}

    private Numbered numbered(ResultSet row) throws SQLException {
        var fault = fault(
                row,
                DataFault.NUMBER_TWICE,
                TWICE,
                new Text(
                        "Số " + row.getString("number") + " cùng năm còn ở quyết định về người khác",
                        "Number " + row.getString("number") + " of the year is also on a decision about another"),
                "");
        var cell = new OrganizationRef(row.getObject("cell_id", UUID.class));
        return new Numbered(
                fault,
                List.of(
                        row.getString("key"),
                        fault.on().getYear(),
                        DecisionNumbers.body(organizations.levels(cell, fault.on()))));
    }

    private static DataFault fault(ResultSet row, String rule, Text title, Text message, String clause)
            throws SQLException {
        return new DataFault(
                rule,
                title,
                new CaseId(row.getObject("id", UUID.class)),
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                row.getInt("step"),
                row.getString("kind"),
                row.getObject("on_day", LocalDate.class),
                message,
                clause);
    }
}
