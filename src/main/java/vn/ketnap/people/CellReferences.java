package vn.ketnap.people;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;

/// Versions, memberships, numbers point at persons, and persons at their cell.
@Component
class CellReferences implements References {

    private final PersonStore persons;

    CellReferences(PersonStore persons) {
        this.persons = persons;
    }

    @Override
    public List<Reference> toImport(ImportRef list) {
        return persons.refersTo(list);
    }

    @Override
    public List<Reference> toOrganizations(Collection<OrganizationRef> organizations, ImportRef besides) {
        return persons.inhabited(organizations).stream()
                .map(cell -> Reference.to(cell, "people"))
                .toList();
    }
}
