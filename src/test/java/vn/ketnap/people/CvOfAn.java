package vn.ketnap.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Stamp;

/// The CV of An, a teacher born on 12 May 1990: whole and unmarried at first, and then as a test makes it.
final class CvOfAn {

    private final Map<Detail, String> details = new EnumMap<>(Detail.class);
    private final List<Relative> relatives = new ArrayList<>();
    private final List<HistoryLine> history = new ArrayList<>();
    private PlaceNames places = new PlaceNames(List.of());
    private Optional<BirthDate> birth = Optional.of(BirthDate.of(LocalDate.of(1990, 5, 12)));

    CvOfAn() {
        details.putAll(Map.of(
                Detail.OTHER_NAMES, "không",
                Detail.BIRTH_PLACE, "xã Tân Lập, huyện Sông Lô, tỉnh Vĩnh Phúc",
                Detail.HOME_TOWN, "xã Tân Lập, huyện Sông Lô, tỉnh Vĩnh Phúc",
                Detail.RESIDENCE, "tổ dân phố 3, phường Hội Hợp, thành phố Vĩnh Yên, tỉnh Vĩnh Phúc",
                Detail.ETHNICITY, "Kinh",
                Detail.RELIGION, "không",
                Detail.OCCUPATION, "giáo viên mầm non",
                Detail.CV_NONE, String.join(" ", Cv.NONE)));
        for (var relation : Relation.GRANDPARENTS) {
            relatives.add(dead(relation, "Nguyễn Văn Tổ", 1930, 2001));
        }
        relatives.add(alive(Relation.FATHER, "Nguyễn Văn Cha", 1962));
        relatives.add(alive(Relation.MOTHER, "Lê Thị Mẹ", 1964));
        history.add(work("1996-09", "2008-05", "học sinh phổ thông"));
        history.add(work("2008-06", "2011-08", "học cao đẳng sư phạm"));
        history.add(work("2011-09", "", "giáo viên"));
    }

    CvOfAn said(Detail detail, String words) {
        details.put(detail, words);
        return this;
    }

    CvOfAn among(PlaceNames names) {
        places = names;
        return this;
    }

    CvOfAn born(BirthDate day) {
        birth = Optional.of(day);
        return this;
    }

    CvOfAn with(Relative relative) {
        relatives.add(relative);
        return this;
    }

    CvOfAn without(Relation relation) {
        relatives.removeIf(one -> one.relation() == relation);
        return this;
    }

    CvOfAn with(HistoryLine line) {
        history.add(line);
        return this;
    }

    CvOfAn without(String what) {
        history.removeIf(line -> line.what().equals(what));
        return this;
    }

    Declaration declared() {
        var person = new Person(
                PersonRef.fresh(),
                "Nguyễn Thị An",
                birth,
                Optional.of(Sex.FEMALE),
                details,
                new OrganizationRef(java.util.UUID.randomUUID()),
                new Stamp(1, "test", java.time.LocalDateTime.MIN));
        return new Declaration(person, relatives, history, YearMonth.of(2018, 9), places);
    }

    /// What the checks say: `E-14 gap`, …
    List<String> findings() {
        return CvChecks.of(declared()).stream()
                .map(one -> one.code() + " " + one.word())
                .toList();
    }

    static HistoryLine work(String from, String to, String what) {
        return line(CvKind.WORK, from, to, what);
    }

    static HistoryLine line(CvKind kind, String from, String to, String what) {
        return new HistoryLine(kind, CvMonth.of(from).orElseThrow(), CvMonth.of(to), what, "phường Hội Hợp", "");
    }

    static Relative alive(Relation relation, String name, int born) {
        return new Relative(
                relation,
                name,
                Optional.of(born),
                false,
                Optional.empty(),
                Optional.of(Relative.Party.NO),
                "",
                Optional.of(Relative.Dwelling.HERE),
                "tổ dân phố 3, phường Hội Hợp",
                "thợ may tại nhà",
                "Việt Nam");
    }

    static Relative dead(Relation relation, String name, int born, int died) {
        return new Relative(
                relation,
                name,
                Optional.of(born),
                true,
                Optional.of(died),
                Optional.of(Relative.Party.NO),
                "",
                Optional.empty(),
                "",
                "",
                "Việt Nam");
    }

    /// Everything stated to be none but this.
    static String noneBut(String word) {
        return Cv.NONE.stream().filter(one -> !one.equals(word)).collect(java.util.stream.Collectors.joining(" "));
    }
}
