package vn.ketnap.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Somebody of the person's family (thân nhân), as item 21 of 2-KNĐ asks and the plan of letters needs (ADM-VER-WHO).
///
/// @param born the year
/// @param diedIn the year, of one who is dead; nothing where it was not said
/// @param party whether the relative is a Party member; nothing where it was not said
/// @param partyCell the cell and committee where a member is (item 21d)
/// @param address as written, the old name of the place in brackets
public record Relative(
        Relation relation,
        String name,
        Optional<Integer> born,
        boolean dead,
        Optional<Integer> diedIn,
        Optional<Party> party,
        String partyCell,
        Optional<Dwelling> lives,
        String address,
        String occupation,
        String nationality)
        implements CvLine {

    /// Whether somebody is a Party member (ADM-VER-EXEMPT-OWN, -SPOUSE).
    public enum Party {
        NO,
        /// The person says so.
        DECLARED,
        /// The committee that keeps the member's file has confirmed it.
        CONFIRMED
    }

    /// Where a living relative is, as the plan of letters asks (ADM-VER-LOCALFAMILY, -ABROAD).
    public enum Dwelling {
        HERE,
        ELSEWHERE,
        ABROAD
    }

    static Relative of(Map<String, String> kept) {
        return new Relative(
                Relation.named(kept.getOrDefault("relation", "")).orElseThrow(),
                kept.getOrDefault("name", ""),
                year(kept, "born"),
                kept.containsKey("dead"),
                year(kept, "died"),
                named(Party.class, kept.get("party")),
                kept.getOrDefault("party-cell", ""),
                named(Dwelling.class, kept.get("lives")),
                kept.getOrDefault("address", ""),
                kept.getOrDefault("occupation", ""),
                kept.getOrDefault("nationality", ""));
    }

    @Override
    public CvKind kind() {
        return CvKind.RELATIVE;
    }

    @Override
    public Map<String, String> kept() {
        return new Said()
                .with("relation", relation.word())
                .with("name", name)
                .with("born", born)
                .with("dead", dead ? "yes" : "")
                .with("died", diedIn)
                .with("party", party.map(Relative::word))
                .with("party-cell", partyCell)
                .with("lives", lives.map(Relative::word))
                .with("address", address)
                .with("occupation", occupation)
                .with("nationality", nationality)
                .all();
    }

    public boolean isMember() {
        return party.filter(one -> one != Party.NO).isPresent();
    }

    /// The word of a choice, as forms and messages have it.
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// The choice of a word, if there is one.
    public static <E extends Enum<E>> Optional<E> named(Class<E> type, @org.jspecify.annotations.Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> word(one).equals(word))
                .findFirst();
    }

    private static Optional<Integer> year(Map<String, String> kept, String field) {
        return Optional.ofNullable(kept.get(field)).map(Integer::valueOf);
    }
}
