package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything a rule may look at, gathered once. What is not known is empty, never guessed.
///
/// @param past every step that counts, in any order; those after the day asked are left out by the rules
/// @param members members that steps refer to, by the key the steps use
/// @param relatives those whom a verification may be about, by subject
public record Facts(
        Setting setting,
        Candidate candidate,
        Map<String, MemberFacts> members,
        Map<String, RelativeFacts> relatives,
        List<Step> past) {

    public Facts {
        members = Map.copyOf(members);
        relatives = Map.copyOf(relatives);
        past = List.copyOf(past);
    }

    /// The organisation on the day: `residential-cell`, `cell-under-base-committee` or `grassroots-cell`.
    public record Setting(
            String kind, boolean youthUnion, boolean tradeUnion, boolean sectionCommittee, boolean delegated) {}

    /// The person. A birth known by year or month only is a range of days.
    ///
    /// @param education none, literate, primary, lower-secondary, upper-secondary or higher
    /// @param area ordinary, special or sea
    /// @param consents written consents of the province: age, education, readmission
    /// @param special what asks for papers of its own: `religion`, `student`, … as the rules that ask name it
    public record Candidate(
            Optional<LocalDate> bornEarliest,
            Optional<LocalDate> bornLatest,
            Optional<String> education,
            String area,
            Optional<Boolean> youthUnionMember,
            Optional<Boolean> tradeUnionMember,
            Set<String> consents,
            Optional<LocalDate> leftParty,
            Set<String> special) {

        public Candidate {
            consents = Set.copyOf(consents);
            special = Set.copyOf(special);
        }
    }

    /// A member as introducer, helper or verifier.
    ///
    /// @param kin what the member is to the candidate: `self`, `father`, `sibling`, …; nothing where unknown
    public record MemberFacts(
            Optional<LocalDate> officialSince, Optional<LocalDate> togetherSince, Optional<String> kin) {

        /// Somebody of whom nothing says that the candidate is a relative.
        public MemberFacts(Optional<LocalDate> officialSince, Optional<LocalDate> togetherSince) {
            this(officialSince, togetherSince, Optional.empty());
        }

        /// The same member, who is this to the candidate.
        public MemberFacts kin(String relation) {
            return new MemberFacts(officialSince, togetherSince, Optional.of(relation));
        }
    }

    /// Someone a verification may be about.
    public record RelativeFacts(boolean member, boolean declared, boolean confirmed, String place) {}
}
