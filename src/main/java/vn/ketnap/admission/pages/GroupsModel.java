package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Map;
import vn.ketnap.admission.Groups;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;

/// What the page of all groups shows.
///
/// @param parts for which the actor may open a group; none for one who only reads
/// @param keepers by part, how the part is called
public record GroupsModel(
        List<Groups.Group> groups,
        Map<OrganizationRef, String> keepers,
        List<Option> parts,
        String name,
        String part,
        Errors errors) {

    public GroupsModel {
        groups = List.copyOf(groups);
        keepers = Map.copyOf(keepers);
        parts = List.copyOf(parts);
    }

    public String keeper(Groups.Group group) {
        return keepers.getOrDefault(group.part(), "…");
    }
}
