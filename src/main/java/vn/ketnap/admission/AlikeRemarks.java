package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;

/// Remarks that say the same of everybody, or the same month after month (E-24). Compared word by word, without marks,
/// capitals and stops; what the cell adds is left out. It judges nobody and stops nothing.
public final class AlikeRemarks {

    /// So many people of whom the same is said are worth a second look.
    public static final int MANY = 3;

    private AlikeRemarks() {}

    /// Whether two remarks say the same words; two that say nothing do not.
    public static boolean alike(Act.Remarked one, Act.Remarked other) {
        return !words(one).isBlank() && words(one).equals(words(other));
    }

    /// The remark before, if the same is said again.
    public static Optional<Act.Remarked> again(CaseFile file, Act.Remarked remark) {
        return before(file, remark.on().plusDays(1)).filter(last -> alike(last, remark));
    }

    /// The last remark that stands before a day.
    public static Optional<Act.Remarked> before(CaseFile file, LocalDate day) {
        return file.standing().reversed().stream()
                .map(StandingAct::act)
                .flatMap(act -> act instanceof Act.Remarked remark ? Stream.of(remark) : Stream.empty())
                .filter(remark -> remark.on().isBefore(day))
                .findFirst();
    }

    /// Those of whom the same is said, where they are many, with how many they are.
    public static Map<CaseId, Integer> repeated(Map<CaseId, Act.Remarked> said) {
        return said.entrySet().stream()
                .filter(one -> !words(one.getValue()).isBlank())
                .collect(Collectors.groupingBy(
                        one -> words(one.getValue()), Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .values()
                .stream()
                .filter(people -> people.size() >= MANY)
                .flatMap(people -> people.stream().map(one -> Map.entry(one, people.size())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String words(Act.Remarked remark) {
        return Stream.of(
                        remark.political(),
                        remark.morals(),
                        remark.ability(),
                        remark.ties(),
                        remark.strengths(),
                        remark.weaknesses())
                .map(words -> Vietnamese.fold(words.text().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
