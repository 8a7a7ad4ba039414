package vn.ketnap.planning;

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

/// Activities point at the persons noticed there and at who held them; visits at the organisation visited.
@Repository
class ActivityReferences implements References {

    private final JdbcClient db;

    ActivityReferences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Reference> toPersons(Collection<PersonRef> persons, ImportRef besides) {
        return db.sql("""
                select distinct n.person_id, a.name from planning.current_noticed n
                join planning.current_activity a on a.activity_id = n.activity_id
                where n.person_id = any(:persons) and n.counts
                """)
                .param("persons", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .query((row, n) -> Reference.to(
                        new PersonRef(row.getObject("person_id", UUID.class)), row.getString("name"), "noticed"))
                .list();
    }

    @Override
    public List<Reference> toOrganizations(Collection<OrganizationRef> organizations, ImportRef besides) {
        return db.sql("""
                select organization_id, 'activities' as what from planning.activity where organization_id = any(:parts)
                union
                select organization_id, 'visits' from planning.visit where organization_id = any(:parts)
                """)
                .param(
                        "parts",
                        organizations.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query((row, n) -> Reference.to(
                        new OrganizationRef(row.getObject("organization_id", UUID.class)), row.getString("what")))
                .list();
    }
}
