package vn.ketnap.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;

/// Acts point at persons: at those whose case it is, and at members they name (helper, introducer, verifier).
@Repository
class CaseReferences implements References {

    private final JdbcClient db;

    CaseReferences(JdbcClient db) {
        this.db = db;
    }

    /// Acts that count in the cases of an import, recorded after its first and not by it; corrections and
    /// retractions of its own acts. What was taken back with another import no longer counts.
    @Override
    public List<Reference> toImport(ImportRef list) {
        return db.sql("""
                with mine as (select case_id, min(step) as first from admission.act where import_id = :import group by case_id)
                select f.person_id, f.full_name, 'act' as what, a.kind, a.on_day
                from mine m join admission.act a on a.case_id = m.case_id and a.step > m.first
                join admission.case_file f on f.id = m.case_id
                where a.import_id is distinct from :import and a.origin <> 'undo'
                  and (exists (select 1 from admission.standing_act s where s.case_id = a.case_id and s.step = a.step)
                       or a.kind in ('corrected', 'retracted') and exists (
                           select 1 from admission.act b where b.case_id = a.case_id
                             and b.step = (a.details ->> 'step')::int and b.import_id = :import))
                order by f.sort_key, a.step
                """)
                .param("import", list.number())
                .query(CaseReferences::reference)
                .list();
    }

    @Override
    public List<Reference> toPersons(Collection<PersonRef> persons, ImportRef besides) {
        var ids = persons.stream().map(PersonRef::value).toArray(UUID[]::new);
        var found = new ArrayList<>(seen(ids, besides));
        var beyond = found.isEmpty()
                && db.sql("select admission.refers_to(:persons, :import)")
                        .param("persons", ids)
                        .param("import", besides.number())
                        .query(Boolean.class)
                        .single();
        if (beyond) {
            found.add(Reference.beyond());
        }
        return List.copyOf(found);
    }

    private List<Reference> seen(UUID[] persons, ImportRef besides) {
        return db.sql("""
                select f.person_id, f.full_name, 'act' as what, s.kind, s.on_day
                from admission.case_file f join admission.standing_act s on s.case_id = f.id
                join admission.act a on a.case_id = s.case_id and a.step = s.step
                where f.person_id = any(:persons) and a.import_id is distinct from :import
                union all
                select named.id, f.full_name, 'named', s.kind, s.on_day
                from admission.standing_act s join admission.case_file f on f.id = s.case_id
                join admission.act a on a.case_id = s.case_id and a.import_id is distinct from :import
                    and (a.step = s.step or a.kind = 'corrected' and (a.details ->> 'step')::int = s.step)
                cross join lateral admission.named_in(a.details) as named(id)
                where named.id = any(:persons)
                """)
                .param("persons", persons)
                .param("import", besides.number())
                .query(CaseReferences::reference)
                .list();
    }

    /// A person has at most one open case.
    @Override
    public List<Reference> againstMerging(PersonRef merged, PersonRef kept) {
        var both = db.sql("select admission.has_open_case(:merged) and admission.has_open_case(:kept)")
                .param("merged", merged.value())
                .param("kept", kept.value())
                .query(Boolean.class)
                .single();
        return both ? List.of(Reference.to(kept, "", "open-cases")) : List.of();
    }

    @Override
    public List<Reference> toOrganizations(Collection<OrganizationRef> organizations, ImportRef besides) {
        return db.sql("""
                select distinct cell_id from admission.case_file
                where steps > 0 and stage <> 'empty' and cell_id = any(:cells)
                """)
                .param(
                        "cells",
                        organizations.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query((row, n) -> Reference.to(new OrganizationRef(row.getObject("cell_id", UUID.class)), "cases"))
                .list();
    }

    private static Reference reference(ResultSet row, int n) throws SQLException {
        return Reference.to(
                new PersonRef(row.getObject("person_id", UUID.class)),
                row.getString("full_name"),
                row.getString("what"),
                row.getString("kind"),
                row.getObject("on_day", LocalDate.class));
    }
}
