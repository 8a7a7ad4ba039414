package vn.ketnap.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Stamp;

/// That a person agreed to what is kept of them beyond what the procedure asks (đồng ý), and whether they took it back.
///
/// @param text the version of the text, by its day: one of [#TEXTS]
/// @param stamp who noted it, and when
public record Consent(
        LocalDate givenOn, String text, How how, String note, Stamp stamp, Optional<Withdrawn> withdrawn) {

    /// The versions of the text, the latest first; an old one stays readable for those who agreed to it.
    public static final List<String> TEXTS = List.of("2026-11-27");

    /// How it was given.
    public enum How {
        SIGNED,
        SPOKEN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<How> named(String word) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }
    }

    /// That it was taken back.
    public record Withdrawn(LocalDate on, String note, String by) {}

    public long number() {
        return stamp.number();
    }

    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
