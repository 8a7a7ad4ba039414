package vn.ketnap.people.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.people.Leaving;
import vn.ketnap.people.Leavings;
import vn.ketnap.people.Person;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What the page on which a membership ends, moves or begins again shows.
///
/// @param standing what the person is today; empty of whoever never was a member
/// @param cells the cells the actor records for
public record LeavingModel(
        Person person,
        Optional<Leavings.Standing> standing,
        List<Option> cells,
        Map<String, String> typed,
        Errors errors) {

    /// The choice that stands for a move to another cell here, beside those of [Leaving].
    static final String HERE = "moved-here";

    public LeavingModel {
        cells = List.copyOf(cells);
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Option> reasons() {
        return Stream.concat(Stream.of(HERE), Stream.of(Leaving.values()).map(Leaving::word))
                .map(word -> new Option(word, Say.t("people.leaving." + word)))
                .toList();
    }

    public boolean isMember() {
        return standing.filter(Leavings.Standing::isMember).isPresent();
    }

    /// Whether probationary through a case, which alone may end it.
    public boolean isOfCase() {
        return standing.filter(Leavings.Standing::isOfCase).isPresent();
    }

    /// What ended the membership, where it was recorded here and may be taken back.
    public Optional<Leavings.Standing> ended() {
        return standing.filter(Leavings.Standing::isEnded);
    }

    public String back() {
        return "/people/" + person.id();
    }
}
