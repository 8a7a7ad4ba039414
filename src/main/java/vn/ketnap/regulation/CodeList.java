package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A list of codes for statistics (bảng mã thống kê), edition by edition.
public final class CodeList {

    static final String FILE = "lists/occupations";

    private static final Set<String> KEYS = Set.of("edition", "from", "document", "basis", "codes");

    private final List<Edition> editions;

    private CodeList(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /// One edition of the list.
    ///
    /// @param from the day from which statistics follow it
    /// @param document the key of the document it stands in
    /// @param codes none where nobody has read them
    public record Edition(String name, LocalDate from, String document, String basis, List<String> codes) {

        public Edition {
            codes = List.copyOf(codes);
        }

        public boolean isKnown() {
            return !codes.isEmpty();
        }

        /// A code as it is kept of a person: with its edition.
        public String kept(String code) {
            return name + ":" + code;
        }
    }

    private static final class Occupations {
        static final CodeList LIST = read(BookFiles.open(FILE));
    }

    /// Occupations (nghề nghiệp, Biểu 2 part II.1, ADM-STAT-B2).
    public static CodeList occupations() {
        return Occupations.LIST;
    }

    /// The edition in force on a day; before the first one, the first.
    public Edition on(LocalDate day) {
        return editions.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(editions.getFirst());
    }

    /// The edition whose codes are used on a day: the one in force, or the last one before it that is known.
    public Edition usedOn(LocalDate day) {
        return editions.stream()
                .filter(Edition::isKnown)
                .filter(one -> !one.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(editions.getFirst());
    }

    /// The codes that are given to persons now: those of the last known edition.
    public Edition latest() {
        return usedOn(LocalDate.MAX);
    }

    /// Whether something kept of a person is a code of any edition.
    public boolean has(String kept) {
        return editions.stream()
                .anyMatch(one -> one.codes().stream().map(one::kept).anyMatch(kept::equals));
    }

    static CodeList read(Place file) {
        var editions = file.list().stream().map(CodeList::edition).toList();
        if (!editions.getFirst().isKnown()) {
            throw file.wrong("bản đầu phải có mã / the first edition needs codes");
        }
        return new CodeList(editions);
    }

    private static List<String> none(Place codes) {
        codes.oneOf(Set.of("unknown"));
        return List.of();
    }

    private static Edition edition(Place place) {
        place.map(KEYS);
        var codes = place.at("codes");
        return new Edition(
                place.text("edition"),
                place.at("from").day(),
                place.text("document"),
                place.at("basis").oneOf(BookFiles.BASES),
                codes.isList() ? place.words("codes") : none(codes));
    }
}
