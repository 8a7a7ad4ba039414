package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.Detail;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.Sex;

/// Somebody drawn by lot, with everything that figures are broken down by.
final class RandomPerson {

    private RandomPerson() {}

    /// Somebody of a cell.
    static NewPerson of(Random lot, OrganizationRef cell) {
        var details = new EnumMap<Detail, String>(Detail.class);
        say(details, Detail.ETHNICITY, one(lot, "Kinh", "Kinh", "Tày", "Mường", ""));
        say(details, Detail.RELIGION, one(lot, "không", "Công giáo", "Phật giáo", "", ""));
        say(details, Detail.YOUTH_UNION_MEMBER, one(lot, "yes", "no", ""));
        say(
                details,
                Detail.SOURCE_GROUP,
                one(
                        lot,
                        "Thanh niên",
                        "thanh niên",
                        "Sinh viên",
                        "Quân nhân",
                        "Quân nhân xuất ngũ",
                        "Doanh nghiệp",
                        ""));
        say(
                details,
                Detail.EDUCATION_GENERAL_LEVEL,
                one(lot, "literate", "lower-secondary", "upper-secondary", "higher", ""));
        say(details, Detail.EDUCATION_PROFESSIONAL_LEVEL, one(lot, "college", "university", "master", ""));
        say(
                details,
                Detail.SPECIAL,
                one(lot, "", "", "student", "business-owner student", "foreign-spouse", "population-policy"));
        say(details, Detail.OCCUPATION_CODE, one(lot, "", "2021:student", "2021:ward-body", "2021:farming"));
        say(details, Detail.LEFT_PARTY, one(lot, "", "", "", "2009-03-26"));
        return new NewPerson(
                one(lot, "Lê", "Trần", "Phạm") + " " + one(lot, "Thị Ánh", "Văn Bình", "Ngọc Châu", "Minh Đức"),
                lot.nextInt(9) == 0
                        ? Optional.empty()
                        : Optional.of(BirthDate.of(LocalDate.parse("1955-01-01").plusDays(lot.nextInt(15500)))),
                lot.nextInt(9) == 0 ? Optional.empty() : Optional.of(lot.nextBoolean() ? Sex.MALE : Sex.FEMALE),
                details,
                cell);
    }

    private static void say(Map<Detail, String> details, Detail detail, String word) {
        if (!word.isEmpty()) {
            details.put(detail, word);
        }
    }

    private static String one(Random lot, String... words) {
        return words[lot.nextInt(words.length)];
    }
}
