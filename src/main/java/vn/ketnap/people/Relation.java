package vn.ketnap.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a relative is to the person (quan hệ), in the order of item 21 of 2-KNĐ.
public enum Relation {
    PATERNAL_GRANDFATHER,
    PATERNAL_GRANDMOTHER,
    MATERNAL_GRANDFATHER,
    MATERNAL_GRANDMOTHER,
    FATHER,
    MOTHER,
    /// Who directly raised the person, where it was not a parent.
    RAISED_BY,
    SIBLING,
    SPOUSE,
    SPOUSE_PATERNAL_GRANDFATHER,
    SPOUSE_PATERNAL_GRANDMOTHER,
    SPOUSE_MATERNAL_GRANDFATHER,
    SPOUSE_MATERNAL_GRANDMOTHER,
    SPOUSE_FATHER,
    SPOUSE_MOTHER,
    SPOUSE_SIBLING,
    CHILD,
    ADOPTED_CHILD;

    /// Ông bà nội, ngoại.
    static final List<Relation> GRANDPARENTS =
            List.of(PATERNAL_GRANDFATHER, PATERNAL_GRANDMOTHER, MATERNAL_GRANDFATHER, MATERNAL_GRANDMOTHER);

    /// Whom the form asks for on the side of the spouse.
    static final List<Relation> IN_LAWS = List.of(
            SPOUSE_FATHER,
            SPOUSE_MOTHER,
            SPOUSE_PATERNAL_GRANDFATHER,
            SPOUSE_PATERNAL_GRANDMOTHER,
            SPOUSE_MATERNAL_GRANDFATHER,
            SPOUSE_MATERNAL_GRANDMOTHER);

    /// Of whom item 21c asks the nationality.
    static final List<Relation> WITH_NATIONALITY = List.of(SIBLING, SPOUSE_SIBLING, CHILD, ADOPTED_CHILD);

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Relation> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /// Whether a verification asks about this relative (ADM-VER-WHO): parents, who raised the person, the spouse, the
    /// spouse's parents, birth children. Grandparents and siblings are declared only (ADM-VER-NOTWHO).
    public boolean isVerified() {
        return switch (this) {
            case FATHER, MOTHER, RAISED_BY, SPOUSE, SPOUSE_FATHER, SPOUSE_MOTHER, CHILD -> true;
            case PATERNAL_GRANDFATHER,
                    PATERNAL_GRANDMOTHER,
                    MATERNAL_GRANDFATHER,
                    MATERNAL_GRANDMOTHER,
                    SIBLING,
                    SPOUSE_PATERNAL_GRANDFATHER,
                    SPOUSE_PATERNAL_GRANDMOTHER,
                    SPOUSE_MATERNAL_GRANDFATHER,
                    SPOUSE_MATERNAL_GRANDMOTHER,
                    SPOUSE_SIBLING,
                    ADOPTED_CHILD -> false;
        };
    }

    /// A generation above the person, so born before.
    boolean isAbove() {
        return switch (this) {
            case FATHER,
                    MOTHER,
                    PATERNAL_GRANDFATHER,
                    PATERNAL_GRANDMOTHER,
                    MATERNAL_GRANDFATHER,
                    MATERNAL_GRANDMOTHER -> true;
            default -> false;
        };
    }

    boolean isOfTheSpouse() {
        return name().startsWith("SPOUSE_");
    }

    boolean isChild() {
        return this == CHILD || this == ADOPTED_CHILD;
    }
}
