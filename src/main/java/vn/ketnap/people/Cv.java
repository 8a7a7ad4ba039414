package vn.ketnap.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// The CV of one who applies (lý lịch của người xin vào Đảng, 2-KNĐ): the person's items, relatives, history. What the
/// form leaves to the paper (items 16, 22 to 26) has no place here.
public record Cv(Person person, List<CvEntry> entries) {

    /// What may be stated not to be there, as [Detail#CV_NONE] keeps it.
    public static final List<String> NONE =
            List.of("training", "abroad", "reward", "discipline", "features", "sibling", "spouse", "child");

    /// No text seen says at what age the history begins ("từ thời niên thiếu"); the program asks from the September
    /// of the year in which the person turned six, and says so.
    static final int SCHOOL_AGE = 6;

    private static final Comparator<Relative> AS_THE_FORM = Comparator.comparing(Relative::relation)
            .thenComparing(one -> one.born().orElse(Integer.MAX_VALUE));

    public Cv {
        entries = List.copyOf(entries);
    }

    /// The relatives as they stand, in the order of the form; children and siblings by year of birth.
    public List<Relative> relatives() {
        return standing(Relative.class).sorted(AS_THE_FORM).toList();
    }

    /// The lines of one kind as they stand, the earliest first.
    public List<HistoryLine> history(CvKind kind) {
        return standing(HistoryLine.class)
                .filter(line -> line.kind() == kind)
                .sorted(Comparator.comparing(line -> line.from().earliest()))
                .toList();
    }

    /// Whom a verification may be about, by the words that the acts of a case use for them (ADM-VER-WHO): `father`, …,
    /// `child`, `child-2`, `child-3`, the oldest child first. The person's own `self` is not among them.
    public SequencedMap<String, Relative> subjects() {
        var subjects = new LinkedHashMap<String, Relative>();
        relatives().stream().filter(one -> one.relation().isVerified()).forEach(one -> {
            var word = one.relation().word();
            var n = 1;
            while (subjects.containsKey(n == 1 ? word : word + "-" + n)) {
                n++;
            }
            subjects.put(n == 1 ? word : word + "-" + n, one);
        });
        return subjects;
    }

    /// The entries of one kind that stand, in the order of [#relatives] and [#history].
    public List<CvEntry> entries(CvKind kind) {
        return entries.stream()
                .filter(entry -> entry.stands() && entry.said().kind() == kind)
                .sorted(Comparator.comparing(CvEntry::said, Cv::order))
                .toList();
    }

    /// What was taken out, and stays readable.
    public List<CvEntry> struck() {
        return entries.stream().filter(entry -> !entry.stands()).toList();
    }

    public Optional<CvEntry> entry(java.util.UUID line) {
        return entries.stream().filter(one -> one.line().equals(line)).findFirst();
    }

    /// The day on which the CV was declared, if it was said.
    public Optional<LocalDate> declaredOn() {
        return person.detail(Detail.CV_ON).map(LocalDate::parse);
    }

    /// What the checks look at, as of the CV's day, or of `today` while none was said.
    public Declaration declaration(LocalDate today, PlaceNames places) {
        return new Declaration(
                person,
                relatives(),
                CvKind.history().stream()
                        .flatMap(kind -> history(kind).stream())
                        .toList(),
                YearMonth.from(declaredOn().orElse(today)),
                places);
    }

    /// What the person states not to have.
    public static Set<String> none(Person person) {
        return person.detail(Detail.CV_NONE)
                .map(words -> Set.of(words.split(" ")))
                .orElse(Set.of());
    }

    private <T extends CvLine> Stream<T> standing(Class<T> type) {
        return entries.stream()
                .filter(CvEntry::stands)
                .map(CvEntry::said)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static int order(CvLine one, CvLine other) {
        return switch (one) {
            case Relative relative when other instanceof Relative second -> AS_THE_FORM.compare(relative, second);
            case HistoryLine line
            when other instanceof HistoryLine second ->
                line.from().earliest().compareTo(second.from().earliest());
            default -> 0;
        };
    }
}
