package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Set;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.GroupId;
import vn.ketnap.admission.Groups;

/// What the page with the groups of one person shows.
///
/// @param groups those the actor may change
/// @param in the groups in which the person is
public record CaseGroupsModel(CaseFile file, String name, List<Groups.Group> groups, Set<GroupId> in) {

    public CaseGroupsModel {
        groups = List.copyOf(groups);
        in = Set.copyOf(in);
    }

    public boolean isIn(Groups.Group group) {
        return in.contains(group.id());
    }

    public String back() {
        return "/people/" + file.person();
    }
}
