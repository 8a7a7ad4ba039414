package vn.ketnap.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.web.Sentence;

/// Checks of the single items of a CV.
final class ItemChecks {

    private static final String ITEMS = "cv/items";

    /// Where leaving something out makes the CV untruthful; the others are blanks only (E-17).
    private static final List<String> GRAVE = List.of("abroad", "discipline", "features", "sibling", "spouse", "child");

    private static final List<String> HOSPITALS =
            List.of("benh vien", "tram y te", "nha ho sinh", "tram xa", "phong kham", "trung tam y te");

    private static final List<Detail> NEVER_BLANK = List.of(
            Detail.OTHER_NAMES,
            Detail.BIRTH_PLACE,
            Detail.HOME_TOWN,
            Detail.RESIDENCE,
            Detail.ETHNICITY,
            Detail.RELIGION,
            Detail.OCCUPATION);

    private ItemChecks() {}

    /// E-03: what is neither there nor stated not to be there, where leaving it out would be untruthful.
    static Stream<CvFinding> nothingLeftOut(Declaration said) {
        return unsaid(said).filter(GRAVE::contains).map(word -> CvFinding.of("E-03", "unsaid", ITEMS, none(word)));
    }

    /// E-17: the other tables, neither filled nor stated to be empty.
    static Stream<CvFinding> noBlankTables(Declaration said) {
        return unsaid(said)
                .filter(word -> !GRAVE.contains(word))
                .map(word -> CvFinding.of("E-17", "unsaid", ITEMS, none(word)));
    }

    /// E-03: stated not to be there, and there all the same.
    static Stream<CvFinding> noneAgrees(Declaration said) {
        return Cv.NONE.stream()
                .filter(word -> said.none().contains(word) && there(said, word))
                .map(word -> CvFinding.of("E-03", "none-and-some", ITEMS, none(word)));
    }

    /// E-11: a date of birth of which only the month or the year is known is not that of the birth certificate.
    static Stream<CvFinding> wholeBirthDate(Declaration said) {
        var whole = said.person()
                .birth()
                .filter(birth -> birth.precision() == BirthDate.Precision.DAY)
                .isPresent();
        return whole ? Stream.of() : Stream.of(CvFinding.of("E-11", "birth", "edit"));
    }

    /// E-12: a hospital is not where a birth was registered.
    static Stream<CvFinding> noHospital(Declaration said) {
        var place = Vietnamese.fold(said.words(Detail.BIRTH_PLACE));
        return HOSPITALS.stream().anyMatch(place::contains)
                ? Stream.of(CvFinding.of("E-12", "hospital", ITEMS, said.words(Detail.BIRTH_PLACE)))
                : Stream.of();
    }

    /// E-13: the residence is word for word the home town.
    static Stream<CvFinding> livesNotCopied(Declaration said) {
        var lives = Vietnamese.fold(said.words(Detail.RESIDENCE));
        return !lives.isEmpty() && lives.equals(Vietnamese.fold(said.words(Detail.HOME_TOWN)))
                ? Stream.of(CvFinding.of("E-13", "copied", ITEMS))
                : Stream.of();
    }

    /// E-17: a blank where the form wants "không" or words.
    static Stream<CvFinding> noBlankItems(Declaration said) {
        return NEVER_BLANK.stream()
                .filter(detail -> said.words(detail).isBlank())
                .map(detail -> CvFinding.of("E-17", "blank", ITEMS, Sentence.of("people.detail." + detail.word())));
    }

    /// E-28: what is declared asks for papers of its own, and the case is not marked so.
    static Stream<CvFinding> papersOfTheirOwn(Declaration said) {
        var special = List.of(said.words(Detail.SPECIAL).split(" "));
        var asks = Map.of(
                "abroad",
                        said.relatives().stream()
                                .anyMatch(one -> one.lives()
                                        .filter(Relative.Dwelling.ABROAD::equals)
                                        .isPresent()),
                "foreign-spouse", said.those(Relation.SPOUSE).anyMatch(one -> foreign(one.nationality())),
                "religion",
                        !List.of("", "khong", "khong co", "none")
                                .contains(Vietnamese.fold(said.words(Detail.RELIGION))),
                "hoa", Vietnamese.fold(said.words(Detail.ETHNICITY)).equals("hoa"));
        return PersonForm.SPECIAL.stream()
                .filter(word -> asks.getOrDefault(word, false) && !special.contains(word))
                .map(word -> CvFinding.of("E-28", "special", "edit", Sentence.of("people.special." + word)));
    }

    private static Stream<String> unsaid(Declaration said) {
        return Cv.NONE.stream().filter(word -> !said.none().contains(word) && !there(said, word));
    }

    private static boolean foreign(String nationality) {
        return !nationality.isBlank() && !Vietnamese.fold(nationality).equals("viet nam");
    }

    private static boolean there(Declaration said, String word) {
        return switch (word) {
            case "features" -> false;
            case "sibling" -> said.has(Relation.SIBLING);
            case "spouse" -> said.has(Relation.SPOUSE);
            case "child" -> said.has(Relation.CHILD, Relation.ADOPTED_CHILD);
            default ->
                CvKind.named(word).filter(kind -> !said.history(kind).isEmpty()).isPresent();
        };
    }

    private static Sentence none(String word) {
        return Sentence.of("people.cv.none." + word);
    }
}
