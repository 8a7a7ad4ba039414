package vn.ketnap.planning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;

/// Plans point at the organisation whose they are, and their lines at cells.
@Repository
class PlanReferences implements References {

    private final JdbcClient db;

    PlanReferences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Reference> toOrganizations(Collection<OrganizationRef> organizations, ImportRef besides) {
        return db.sql("""
                select part_id as found from planning.plan where part_id = any(:parts)
                union
                select cell_id from planning.plan_target where cell_id = any(:parts)
                """)
                .param(
                        "parts",
                        organizations.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query((row, n) -> Reference.to(new OrganizationRef(row.getObject("found", UUID.class)), "plans"))
                .list();
    }
}
