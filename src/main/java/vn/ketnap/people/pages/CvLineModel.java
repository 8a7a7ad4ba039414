package vn.ketnap.people.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.people.CvEntry;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Person;
import vn.ketnap.people.PlaceNames;
import vn.ketnap.people.Relation;
import vn.ketnap.people.Relative;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Say;

/// What the page of one line of a CV shows.
///
/// @param places what places are called otherwise
/// @param entry the line that is put right, with what it was; nothing for a new one
/// @param seen the number of the last that was written of the line, or of lines of the kind for a new one
/// @param overtaken what somebody else recorded while the form was open
/// @param others the lines somebody else wrote meanwhile
public record CvLineModel(
        Person person,
        CvLineForm form,
        Optional<CvEntry> entry,
        PlaceNames places,
        long seen,
        Errors errors,
        Optional<Overtaken> overtaken,
        List<CvEntry.Version> others) {

    public CvLineModel {
        others = List.copyOf(others);
    }

    CvLineModel(Person person, CvLineForm form, Optional<CvEntry> entry, PlaceNames places, long seen, Errors errors) {
        this(person, form, entry, places, seen, errors, Optional.empty(), List.of());
    }

    CvLineModel beside(Overtaken both, List<CvEntry.Version> written) {
        return new CvLineModel(person, form, entry, places, seen, errors, Optional.of(both), written);
    }

    public CvKind kind() {
        return form.kind();
    }

    public boolean isRelative() {
        return kind() == CvKind.RELATIVE;
    }

    public String title() {
        return Say.t("people.cv." + kind().word());
    }

    public String back() {
        return "/people/" + person.id() + "/cv";
    }

    /// What the place in a field is called otherwise, said beside it.
    public String placeHint(String field) {
        return CvItemsModel.placeHint(places, form.value(field));
    }

    public Optional<String> strike() {
        return entry.map(one -> back() + "/lines/" + one.line() + "/strike");
    }

    /// What the line was, the latest first.
    public List<CvEntry.Version> versions() {
        return entry.map(CvEntry::versions).orElse(List.of());
    }

    public List<Option> relations() {
        return Stream.of(Relation.values())
                .map(one -> new Option(one.word(), Say.t("people.relation." + one.word())))
                .toList();
    }

    public List<Option> parties() {
        return options(Relative.Party.class, "people.party.");
    }

    public List<Option> dwellings() {
        return options(Relative.Dwelling.class, "people.lives.");
    }

    private static <E extends Enum<E>> List<Option> options(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .map(Relative::word)
                .map(word -> new Option(word, Say.t(key + word)))
                .toList();
    }
}
