package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.people.Detail;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;

/// What the page on which two entries are put together shows, and what was chosen on it.
///
/// @param numbers the identity numbers, masked; none for those who may not see them
/// @param against what forbids it, by its word
/// @param heldSince since when the date of birth of the one kept holds, where the other says another
/// @param names what each cell is called
public record MergeModel(
        Person kept,
        Person merged,
        Map<PersonRef, String> numbers,
        Map<String, String> typed,
        List<Reference> against,
        Optional<LocalDate> heldSince,
        Function<OrganizationRef, String> names) {

    /// One thing in which the two differ.
    ///
    /// @param name of the field
    /// @param ofMerged whether what is said of the merged one is chosen
    public record Difference(String name, String label, String kept, String merged, boolean ofMerged) {}

    public MergeModel {
        typed = Map.copyOf(typed);
        numbers = Map.copyOf(numbers);
        against = List.copyOf(against);
    }

    /// What has to be chosen, in the order of the form.
    public List<Difference> differences() {
        var found = new ArrayList<Difference>();
        add(found, "fullName", Say.t("people.full-name"), kept.fullName(), merged.fullName());
        add(found, "birth", Say.t("people.birth"), birth(kept), birth(merged));
        add(found, "sex", Say.t("people.sex"), sex(kept), sex(merged));
        add(found, "cell", Say.t("people.merge.cell"), names.apply(kept.cell()), names.apply(merged.cell()));
        add(found, "number", Say.t("people.number"), number(kept), number(merged));
        for (var detail : Detail.values()) {
            add(found, detail.word(), label(detail), words(kept, detail), words(merged, detail));
        }
        return found;
    }

    /// What is known of the person from now on.
    NewPerson chosen() {
        var details = new EnumMap<Detail, String>(Detail.class);
        for (var detail : Detail.values()) {
            source(detail.word(), kept.detail(detail).isPresent())
                    .detail(detail)
                    .ifPresent(words -> details.put(detail, words));
        }
        return new NewPerson(
                source("fullName", true).fullName(),
                source("birth", kept.birth().isPresent()).birth(),
                source("sex", kept.sex().isPresent()).sex(),
                Map.copyOf(details),
                source("cell", true).cell());
    }

    boolean withNumber() {
        return !number(merged).isEmpty() && ofMerged("number", !number(kept).isEmpty());
    }

    /// Whether another date of birth was chosen than the one that holds.
    public boolean changesHeldBirth() {
        return heldSince.isPresent()
                && kept.birth().isPresent()
                && !chosen().birth().equals(kept.birth());
    }

    public String birthReason() {
        return typed.getOrDefault("birthReason", "").strip();
    }

    /// What is wrong with what was chosen.
    public Errors errors() {
        if (!changesHeldBirth()) {
            return Errors.NONE;
        }
        if (chosen().birth().isEmpty()) {
            return Errors.of("birthReason", Sentence.of("people.birth.held.missing", heldSince.orElseThrow()));
        }
        return birthReason().isEmpty()
                ? Errors.of("birthReason", Sentence.of("people.birth.held.reason", heldSince.orElseThrow()))
                : Errors.NONE;
    }

    private String number(Person person) {
        return numbers.getOrDefault(person.id(), "");
    }

    /// The same page with the two exchanged.
    public String swapped() {
        return "/people/" + merged.id() + "/merge?with=" + kept.id();
    }

    private void add(List<Difference> found, String name, String label, String ofKept, String ofMerged) {
        if (!ofKept.equals(ofMerged)) {
            found.add(new Difference(name, label, ofKept, ofMerged, ofMerged(name, !ofKept.isEmpty())));
        }
    }

    private Person source(String name, boolean keptSays) {
        return ofMerged(name, keptSays) ? merged : kept;
    }

    /// What was chosen; at first what the one kept says, and what only the other one says.
    private boolean ofMerged(String name, boolean keptSays) {
        return typed.containsKey("choice-" + name) ? "merged".equals(typed.get("choice-" + name)) : !keptSays;
    }

    private static String birth(Person person) {
        return person.birth().map(day -> day.shown()).orElse("");
    }

    private static String sex(Person person) {
        return person.sex().map(one -> Say.t("people.sex." + one.word())).orElse("");
    }

    /// Details of words are shown as they stand; of the others, which are codes, the form says what they mean.
    private static String words(Person person, Detail detail) {
        return person.detail(detail).orElse("");
    }

    private static String label(Detail detail) {
        return PersonForm.DETAILS.contains(detail) || CvModel.ITEMS.contains(detail)
                ? Say.t("people.detail." + detail.word())
                : Say.t("people.merge.detail." + detail.word());
    }
}
