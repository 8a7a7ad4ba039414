package vn.ketnap.admission.pages;

import java.util.List;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Groups;
import vn.ketnap.web.Errors;

/// What the page of one group shows.
///
/// @param people those in it now, one more than are shown tells that there are more
/// @param typed the name as typed
/// @param mayKeep whether the actor may change it
public record GroupModel(
        Groups.Group group,
        String keeper,
        List<CaseRow> people,
        List<Groups.Change> history,
        String typed,
        Errors errors,
        boolean mayKeep) {

    static final int MOST = 100;

    public GroupModel {
        people = List.copyOf(people);
        history = List.copyOf(history);
    }

    public List<CaseRow> shown() {
        return people.stream().limit(MOST).toList();
    }

    public boolean hasMore() {
        return people.size() > MOST;
    }

    public String path() {
        return "/groups/" + group.id();
    }
}
