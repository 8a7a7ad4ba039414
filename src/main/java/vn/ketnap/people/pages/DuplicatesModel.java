package vn.ketnap.people.pages;

import java.util.List;
import java.util.function.Function;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.people.Duplicates;
import vn.ketnap.people.Merge;
import vn.ketnap.people.Person;

/// What the page of people who may be entered twice shows.
///
/// @param more there are more pairs than are shown
/// @param mayMerge whether the actor puts entries together
/// @param names what each cell is called
public record DuplicatesModel(
        List<Duplicates.Pair> pairs,
        boolean more,
        List<Merge> merges,
        boolean mayMerge,
        Function<OrganizationRef, String> names) {

    public DuplicatesModel {
        pairs = List.copyOf(pairs);
        merges = List.copyOf(merges);
    }

    public String cell(Person person) {
        return names.apply(person.cell());
    }

    public String path(Duplicates.Pair pair) {
        return "/people/" + pair.one().id() + "/merge?with=" + pair.other().id();
    }
}
