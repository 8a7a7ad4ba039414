package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.ketnap.basics.Text;
import vn.ketnap.people.Correction;
import vn.ketnap.people.CvEntry;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.web.Days;
import vn.ketnap.web.Say;

/// What is held about a person, why, and how it was put right.
///
/// @param groups the fields by purpose
/// @param corrections of single fields, the latest first
/// @param lines lines of the CV that were put right or taken out
/// @param seesLooks whether the reader may see who looked
/// @param mayExport whether the reader may take it out
public record OwnModel(
        Person person,
        LocalDate today,
        List<Group> groups,
        List<Correction> corrections,
        List<CvEntry> lines,
        boolean seesLooks,
        boolean mayExport) {

    /// Details of which one is chosen, and where the words of the choices are.
    private static final Set<Detail> YES_OR_NO = Set.of(Detail.YOUTH_UNION_MEMBER, Detail.TRADE_UNION_MEMBER);

    private static final Set<String> CODED =
            Set.of("education-professional-level", "readiness", "special", "cv-on", "cv-none", "note");

    private static final Set<String> NO_DETAIL = Set.of(
            "identity-number",
            "cv-relative",
            "cv-work",
            "cv-training",
            "cv-abroad",
            "cv-reward",
            "cv-discipline",
            "case-acts");

    /// Fields kept for one purpose.
    ///
    /// @param clauses what asks for them today; none where nobody has read a basis
    /// @param filled those of which something is held
    /// @param empty those of which nothing is
    public record Group(
            String id, Text title, Text purpose, List<String> clauses, List<String> filled, List<String> empty) {

        public Group {
            clauses = List.copyOf(clauses);
            filled = List.copyOf(filled);
            empty = List.copyOf(empty);
        }
    }

    public OwnModel {
        groups = List.copyOf(groups);
        corrections = List.copyOf(corrections);
        lines = List.copyOf(lines);
    }

    public String path() {
        return "/people/" + person.id();
    }

    /// How pages call a field.
    public static String label(String field) {
        return switch (field) {
            case "full-name", "birth", "sex" -> Say.t("people." + field);
            case String one when CODED.contains(one) -> Say.t("people.merge.detail." + one);
            case String one when NO_DETAIL.contains(one) -> Say.t("desk.own.field." + one);
            default -> Say.t("people.detail." + field);
        };
    }

    /// What a field says, in words; codes that have no words of their own stay as they are.
    public String words(String field, String said) {
        if (said.isEmpty()) {
            return Say.t("people.unknown");
        }
        return switch (field) {
            case "sex" -> Say.t("people.sex." + said);
            case "education-general-level" -> Say.t("people.level." + said);
            case "area" -> Say.t("people.area." + said);
            case "left-party", "cv-on" -> Days.echo(said, today);
            case String one
            when YES_OR_NO.stream().anyMatch(detail -> detail.word().equals(one)) -> Say.t("people." + said);
            default -> said;
        };
    }
}
