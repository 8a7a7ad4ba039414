package vn.ketnap.exchange.lists;

import static vn.ketnap.exchange.lists.Field.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the kind of a list from its columns, its title and its file name.
final class Kinds {

    private static final Map<ListKind, List<Field>> MARKS = new EnumMap<>(Map.of(
            ListKind.ORGANISATIONS, List.of(ORG_NAME, ORG_PARENT, ORG_ALIASES, VALID_FROM, OFFICIAL_MEMBERS),
            ListKind.MEMBERS, List.of(MEMBER_CODE, JOINED_ON, OFFICIAL_ON, CARD_NO, ROLE, STATUS),
            ListKind.SOURCES,
                    List.of(
                            INTRODUCED_BY,
                            INTRODUCED_ON,
                            LISTED_ON,
                            HELPER_ON,
                            GROUP,
                            READINESS,
                            HELPER,
                            CERTIFICATE_NO),
            ListKind.CLASS, List.of(COURSE, MASS_ORGANISATION, CLASS_ON, POLITICAL_THEORY, BORN_MALE, FOREIGN_LANGUAGE),
            ListKind.PROBATION,
                    List.of(
                            DECISION_NO,
                            DECISION_ON,
                            JOINED_ON,
                            NEW_MEMBER_CLASS,
                            PROBATION_ENDS_ON,
                            RECOGNITION_NO,
                            RECOGNITION_ON,
                            OFFICIAL_ON,
                            HELPER)));

    private static final Map<ListKind, Pattern> TITLES = new EnumMap<>(Map.of(
            ListKind.ORGANISATIONS, Pattern.compile("danh muc to chuc|to chuc dang|danh sach chi bo|to chuc"),
            ListKind.MEMBERS, Pattern.compile("dang vien chinh thuc|danh sach dang vien|dang vien chi bo"),
            ListKind.SOURCES, Pattern.compile("nguon|quan chung uu tu|cam tinh dang"),
            ListKind.CLASS, Pattern.compile("hoc lop|cu di hoc|cu hoc|lop boi duong|lop cam tinh|nhan thuc ve dang"),
            ListKind.PROBATION, Pattern.compile("du bi")));

    private Kinds() {}

    static Optional<ListKind> of(List<Header> headers, String file) {
        var best = Optional.<ListKind>empty();
        var most = 3;
        for (var kind : ListKind.values()) {
            var score = headers.stream()
                    .mapToInt(header -> score(kind, header, file))
                    .sum();
            if (score > most) {
                most = score;
                best = Optional.of(kind);
            }
        }
        return best;
    }

    private static int score(ListKind kind, Header header, String file) {
        var fields = header.fields().keySet();
        var organisations = fields.contains(FULL_NAME) || fields.contains(FAMILY_NAME);
        if (kind == ListKind.ORGANISATIONS ? organisations : !organisations && !fields.contains(GIVEN_NAME)) {
            return 0;
        }
        var columns = (int) Objects.requireNonNull(MARKS.get(kind)).stream()
                .filter(fields::contains)
                .count();
        var mark = Objects.requireNonNull(TITLES.get(kind));
        var title = mark.matcher(title(header)).find() ? kind == ListKind.PROBATION ? 7 : 3 : 0;
        var name = mark.matcher(Label.key(file)).find() ? 1 : 0;
        return 2 * columns + title + name;
    }

    private static String title(Header header) {
        var words = new StringBuilder(header.sheet().name());
        for (var row = 1; row < header.rows().getFirst(); row++) {
            for (var column : header.sheet().filled(row)) {
                words.append(' ').append(header.sheet().at(row, column).raw());
            }
        }
        return Label.key(words.toString());
    }
}
