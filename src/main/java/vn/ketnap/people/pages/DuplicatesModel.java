package vn.ketnap.people.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.people.Duplicates;
import vn.ketnap.people.Merge;
import vn.ketnap.people.Person;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Sentence;

/// What the page of people who may be entered twice shows.
///
/// @param read one pair more than are shown, where there is a next page
/// @param after where the page before ended
/// @param mayMerge whether the actor puts entries together
/// @param names what each cell is called
public record DuplicatesModel(
        List<Duplicates.Pair> read,
        Optional<Duplicates.After> after,
        List<Merge> merges,
        boolean mayMerge,
        Function<OrganizationRef, String> names) {

    static final int MOST = 40;

    private static final String PATH = "/people/duplicates";

    public DuplicatesModel {
        read = List.copyOf(read);
        merges = List.copyOf(merges);
    }

    public List<Duplicates.Pair> pairs() {
        return read.stream().limit(MOST).toList();
    }

    public Pager pager() {
        var last = read.size() > MOST
                ? Optional.of(pairs().getLast())
                        .map(pair -> new Duplicates.After(
                                pair.one().id(), pair.other().id()))
                : Optional.<Duplicates.After>empty();
        return new Pager(
                after.map(_ -> PATH),
                last.map(one -> page(Optional.of(one))),
                Sentence.of("people.duplicates.shown", pairs().size()));
    }

    /// The address of the page that begins after a pair, or of the first.
    static String page(Optional<Duplicates.After> after) {
        return after.map(last -> PATH + "?after=" + last.one() + "&and=" + last.other())
                .orElse(PATH);
    }

    public String cell(Person person) {
        return names.apply(person.cell());
    }

    public String path(Duplicates.Pair pair) {
        return "/people/" + pair.one().id() + "/merge?with=" + pair.other().id();
    }
}
