package vn.ketnap.basics;

import java.util.Collection;
import java.util.List;

/// What a room keeps that refers to an import: asked before it is taken back, so that nothing is left hanging.
/// A room with such rows says so by a bean.
public interface References {

    /// What this room wrote over or after the rows of the import, by other hands.
    default List<Reference> toImport(ImportRef list) {
        return List.of();
    }

    /// What points at any of these persons and does not come from the import itself.
    default List<Reference> toPersons(Collection<PersonRef> persons, ImportRef besides) {
        return List.of();
    }

    /// What forbids putting two entries for one person together, by its word; the sentence that goes with the word says
    /// how to solve it.
    default List<Reference> againstMerging(PersonRef merged, PersonRef kept) {
        return List.of();
    }

    /// What points at any of these organisations and does not come from the import itself.
    default List<Reference> toOrganizations(Collection<OrganizationRef> organizations, ImportRef besides) {
        return List.of();
    }
}
