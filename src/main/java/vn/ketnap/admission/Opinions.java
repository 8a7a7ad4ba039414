package vn.ketnap.admission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many were asked for their opinion, place by place, and how many were for and against (5-KNĐ, 12-KNĐ, E-22).
/// Written as one text, `residence 12 11 1; youth-union 20 20 0`; who said what stands nowhere.
public record Opinions(List<Row> rows) {

    public static final Opinions NONE = new Opinions(List.of());

    /// What is typed of one place, in this order; each is the end of a field's name.
    public static final List<String> NUMBERS = List.of("asked", "in-favour", "against");

    private static final String UNSAID = "-";
    private static final Pattern ROW = Pattern.compile("([a-z-]+) (\\d{1,4}) (\\d{1,4}) (\\d{1,4})");

    /// One place.
    public record Row(OpinionSource by, int asked, int inFavour, int against) {}

    public Opinions {
        rows = List.copyOf(rows);
    }

    /// The text read; nothing where a number is missing, a place stands twice, or more answered than were asked.
    public static Optional<Opinions> read(String text) {
        var rows = rows(text).map(Opinions::row).toList();
        var places = rows.stream().flatMap(Optional::stream).map(Row::by).collect(Collectors.toSet());
        return rows.stream().allMatch(Optional::isPresent) && places.size() == rows.size()
                ? Optional.of(
                        new Opinions(rows.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return rows.stream()
                .map(row ->
                        "%s %d %d %d".formatted(ActCodec.word(row.by()), row.asked(), row.inFavour(), row.against()))
                .collect(Collectors.joining("; "));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// How many were asked in all.
    public int asked() {
        return rows.stream().mapToInt(Row::asked).sum();
    }

    public int inFavour() {
        return rows.stream().mapToInt(Row::inFavour).sum();
    }

    /// The name of the field in which a number of a place is typed.
    public static String field(String key, String place, String number) {
        return key + "-" + place + "-" + number;
    }

    /// What a text says of a place, number by number, as it was typed.
    public static List<String> cells(String text, String place) {
        return rows(text)
                .map(row -> row.split(" "))
                .filter(row -> row[0].equals(place) && row.length == NUMBERS.size() + 1)
                .findFirst()
                .map(row -> Arrays.stream(row)
                        .skip(1)
                        .map(cell -> cell.equals(UNSAID) ? "" : cell)
                        .toList())
                .orElse(List.of("", "", ""));
    }

    /// The fields of a form with the numbers put together into one text, where they were typed one by one.
    static Map<String, String> gathered(ActKind kind, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        ActField.of(kind).stream()
                .filter(field -> field.type() == ActField.Type.OPINIONS)
                .filter(field -> typed.keySet().stream().anyMatch(name -> name.startsWith(field.key() + "-")))
                .forEach(field -> fields.put(field.key(), text(field, typed)));
        return fields;
    }

    private static String text(ActField field, Map<String, String> typed) {
        return field.choices().stream()
                .map(place -> NUMBERS.stream()
                        .map(number -> typed.getOrDefault(field(field.key(), place, number), ""))
                        .map(number -> number.replaceAll("[\\s;]+", ""))
                        .map(number -> number.isEmpty() ? UNSAID : number)
                        .collect(Collectors.joining(" ", place + " ", "")))
                .filter(row -> !row.endsWith(" - - -"))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> rows(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(row -> !row.isEmpty());
    }

    private static Optional<Row> row(String text) {
        var parts = ROW.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var asked = Integer.parseInt(parts.group(2));
        var inFavour = Integer.parseInt(parts.group(3));
        var against = Integer.parseInt(parts.group(4));
        return EnumSet.allOf(OpinionSource.class).stream()
                .filter(one -> ActCodec.word(one).equals(parts.group(1)))
                .filter(_ -> inFavour + against <= asked)
                .findFirst()
                .map(by -> new Row(by, asked, inFavour, against));
    }
}
