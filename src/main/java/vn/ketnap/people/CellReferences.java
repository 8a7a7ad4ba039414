package vn.ketnap.people;

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

/// Versions, memberships, numbers point at persons, and persons at their cell.
@Repository
class CellReferences implements References {

    private final JdbcClient db;

    CellReferences(JdbcClient db) {
        this.db = db;
    }

    /// What was written over an import's values, and what was written of persons it entered, by other hands.
    @Override
    public List<Reference> toImport(ImportRef list) {
        return db.sql("""
                with mine as (select person_id, min(id) as first from people.person_version
                              where import_id = :import group by person_id),
                     entered as (select id as person_id from people.person where import_id = :import)
                select distinct found.person_id, p.full_name, found.what from (
                    select m.person_id, 'version' as what from mine m
                        join people.person_version v on v.person_id = m.person_id and v.id > m.first
                        where v.import_id is distinct from :import and people.counts(v.import_id)
                    union all
                    select person_id, 'membership' from people.membership join entered using (person_id)
                        where case_id is null and import_id is distinct from :import and people.counts(import_id)
                    union all
                    select person_id, 'activity' from people.activity join entered using (person_id)
                        where import_id is distinct from :import and people.counts(import_id)
                    union all
                    select person_id, 'number' from people.identity_number join entered using (person_id)
                        where import_id is distinct from :import and people.counts(import_id)
                    union all
                    select person_id, 'cv' from people.cv_line join entered using (person_id)
                    union all
                    select m.kept_id, 'merged' from people.merge m
                        join mine on mine.person_id in (m.kept_id, m.merged_id) where people.stands(m.id)
                ) found cross join lateral people.last_version(found.person_id) p
                order by 2, 3
                """)
                .param("import", list.number())
                .query((row, n) -> Reference.to(
                        new PersonRef(row.getObject("person_id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("what")))
                .list();
    }

    @Override
    public List<Reference> toOrganizations(Collection<OrganizationRef> organizations, ImportRef besides) {
        return inhabited(organizations).stream()
                .map(cell -> Reference.to(cell, "people"))
                .toList();
    }

    /// The cells of these in which someone is or is a member.
    private List<OrganizationRef> inhabited(Collection<OrganizationRef> cells) {
        return db.sql("""
                select cell_id from people.current_person where cell_id = any(:cells)
                union
                select m.cell_id from people.membership m join people.person o on o.id = m.person_id
                cross join lateral people.last_version(o.survivor) p
                where m.cell_id = any(:cells) and m.kind <> 'none' and people.counts(m.import_id)
                  and (m.case_id is null
                       or m.generation = (select max(g.generation) from people.membership g where g.case_id = m.case_id))
                """)
                .param("cells", cells.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query((row, n) -> new OrganizationRef(row.getObject("cell_id", UUID.class)))
                .list();
    }
}
