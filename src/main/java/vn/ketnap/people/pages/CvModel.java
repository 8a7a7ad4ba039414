package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ketnap.people.BirthDates;
import vn.ketnap.people.Continuity;
import vn.ketnap.people.Cv;
import vn.ketnap.people.CvChecks;
import vn.ketnap.people.CvEntry;
import vn.ketnap.people.CvFinding;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Detail;
import vn.ketnap.people.HistoryLine;
import vn.ketnap.people.Person;
import vn.ketnap.people.PlaceNames;
import vn.ketnap.people.Relative;
import vn.ketnap.web.Say;

/// What the page of a CV shows.
///
/// @param places what places are called otherwise
/// @param births corrections of a date of birth that held
/// @param work the history with its gaps between the lines
public record CvModel(
        Cv cv,
        LocalDate today,
        List<CvFinding> findings,
        List<Stretch> work,
        PlaceNames places,
        List<BirthDates.Corrected> births) {

    /// The single items of the form that have words of their own, in its order.
    public static final List<Detail> ITEMS = List.of(
            Detail.OTHER_NAMES,
            Detail.BIRTH_PLACE,
            Detail.HOME_TOWN,
            Detail.RESIDENCE,
            Detail.TEMPORARY_RESIDENCE,
            Detail.ETHNICITY,
            Detail.NATIONALITY,
            Detail.RELIGION,
            Detail.OCCUPATION,
            Detail.EDUCATION_GENERAL,
            Detail.EDUCATION_PROFESSIONAL,
            Detail.SCIENCE_TECHNOLOGY,
            Detail.DEGREE,
            Detail.ACADEMIC_TITLE,
            Detail.POLITICAL_THEORY,
            Detail.FOREIGN_LANGUAGE,
            Detail.INFORMATICS,
            Detail.MINORITY_LANGUAGE,
            Detail.YOUTH_UNION_JOINED);

    /// A line of the history, or months that none covers.
    public record Stretch(Optional<CvEntry> entry, Optional<Continuity.Months> gap) {

        private java.time.YearMonth from() {
            return gap.map(Continuity.Months::from)
                    .orElseGet(
                            () -> entry.map(one -> line(one).from().earliest()).orElseThrow());
        }
    }

    static CvModel of(Cv cv, LocalDate today, PlaceNames places, List<BirthDates.Corrected> births) {
        var said = cv.declaration(today, places);
        var work = new ArrayList<Stretch>();
        cv.entries(CvKind.WORK).forEach(entry -> work.add(new Stretch(Optional.of(entry), Optional.empty())));
        said.gaps().forEach(gap -> work.add(new Stretch(Optional.empty(), Optional.of(gap))));
        work.sort(Comparator.comparing(Stretch::from));
        return new CvModel(cv, today, CvChecks.of(said), work, places, births);
    }

    /// What is said of an item; lists write `none` for the religion of one who has none.
    public String words(Detail detail) {
        return person().detail(detail)
                .map(said -> said.equals("none") ? Say.t("people.no") : said)
                .orElse("");
    }

    public Person person() {
        return cv.person();
    }

    public String path() {
        return "/people/" + person().id();
    }

    public String path(CvEntry entry) {
        return path() + "/cv/lines/" + entry.line();
    }

    public LocalDate day() {
        return cv.declaredOn().orElse(today);
    }

    public List<CvEntry> entries(CvKind kind) {
        return cv.entries(kind);
    }

    /// The tables beside the history, in the order of the form.
    public List<CvKind> tables() {
        return CvKind.history().stream().filter(kind -> kind != CvKind.WORK).toList();
    }

    /// Whether the form states that there is nothing of the kind.
    public boolean none(String word) {
        return Cv.none(person()).contains(word);
    }

    public List<String> stated() {
        return Cv.NONE.stream().filter(this::none).toList();
    }

    public static HistoryLine line(CvEntry entry) {
        return (HistoryLine) entry.said();
    }

    public static Relative relative(CvEntry entry) {
        return (Relative) entry.said();
    }

    /// Whether the line was ever another.
    public static boolean corrected(CvEntry entry) {
        return entry.versions().size() > 1;
    }
}
