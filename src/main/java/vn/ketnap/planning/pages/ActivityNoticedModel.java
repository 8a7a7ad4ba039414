package vn.ketnap.planning.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.PersonQuery;
import vn.ketnap.planning.Activity;
import vn.ketnap.web.Errors;

/// What the page shows on which persons noticed at an activity are looked for and linked.
///
/// @param words what was looked for, as typed; empty before anything is
/// @param linked who is linked already
/// @param more true when more were found than are shown
public record ActivityNoticedModel(
        Activity activity,
        String words,
        List<PersonQuery.Found> found,
        Set<PersonRef> linked,
        Map<OrganizationRef, String> cells,
        boolean more,
        Errors errors) {

    /// So many are shown.
    static final int ROWS = 40;

    public ActivityNoticedModel {
        found = List.copyOf(found);
        linked = Set.copyOf(linked);
        cells = Map.copyOf(cells);
    }

    public String path() {
        return "/activities/" + activity.id();
    }

    public boolean isLinked(PersonQuery.Found one) {
        return linked.contains(one.person());
    }

    public String cell(PersonQuery.Found one) {
        return cells.getOrDefault(one.cell(), "…");
    }
}
