package vn.ketnap.course;

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

/// Rosters point at persons, and classes at the organisation that sends to them.
@Repository
class CourseReferences implements References {

    private final JdbcClient db;

    CourseReferences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Reference> toPersons(Collection<PersonRef> persons, ImportRef besides) {
        return db.sql("""
                select distinct e.person_id, c.name from course.current_enrolment e
                join course.current_call c on c.course_id = e.course_id
                where e.person_id = any(:persons)
                """)
                .param("persons", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .query((row, n) -> Reference.to(
                        new PersonRef(row.getObject("person_id", UUID.class)), row.getString("name"), "class"))
                .list();
    }

    @Override
    public List<Reference> toOrganizations(Collection<OrganizationRef> organizations, ImportRef besides) {
        return db.sql("select distinct part_id from course.course where part_id = any(:parts)")
                .param(
                        "parts",
                        organizations.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query((row, n) -> Reference.to(new OrganizationRef(row.getObject("part_id", UUID.class)), "classes"))
                .list();
    }
}
