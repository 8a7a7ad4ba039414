package vn.ketnap.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.ketnap.people.Member;
import vn.ketnap.people.Roll;

/// Who of the roll of the day was there, as the clerk said it, and the numbers that follow.
///
/// @param roll of a committee whose offices are not recorded: empty, its numbers are typed
/// @param typed what was typed: whether each member was there, and why not
public record Attending(Body body, Roll roll, Map<String, String> typed) {

    public Attending {
        typed = Map.copyOf(typed);
    }

    /// The field by which the clerk says that the offices recorded are not all: the numbers are typed.
    public static final String OWN_NUMBERS = "own-numbers";

    /// The field that says who was absent and why, where numbers alone are typed.
    public static final String WHO_WAS_ABSENT = "absent";

    /// The field that says whether a member was there.
    public static String field(Member member) {
        return "p" + member.person();
    }

    /// The field that says why a member was not.
    public static String reasonField(Member member) {
        return "w" + member.person();
    }

    public Presence of(Member member) {
        return Optional.ofNullable(typed.get(field(member)))
                .flatMap(Presence::named)
                .filter(choices(member)::contains)
                .orElseGet(() -> choices(member).getFirst());
    }

    /// What may be said of a member of this body, the usual first.
    public List<Presence> choices(Member member) {
        return Presence.of(body, member);
    }

    /// Whether the numbers follow from the roll, as against typed.
    public boolean isByRoll() {
        return body == Body.CELL
                || (!roll.members().isEmpty()
                        && !typed.getOrDefault(OWN_NUMBERS, "").equals("true"));
    }

    public String reason(Member member) {
        return typed.getOrDefault(reasonField(member), "");
    }

    public Headcount headcount() {
        if (!isByRoll()) {
            return Headcount.of(typed);
        }
        Predicate<Member> official = member -> member.votes(roll.day());
        return new Headcount(
                count(official),
                count(official.and(is(Presence.AWAY))),
                count(official.and(is(Presence.PRESENT))),
                count(official.negate()),
                count(official.negate().and(is(Presence.PRESENT))),
                count(is(Presence.EXCUSED)),
                count(is(Presence.ABSENT)));
    }

    /// Who was not there, in the order of the roll.
    public List<Minutes.Absence> absences() {
        var absences = new ArrayList<Minutes.Absence>();
        for (var member : called()) {
            if (of(member) != Presence.PRESENT) {
                absences.add(new Minutes.Absence(
                        new Minutes.Named(member.person(), member.fullName()),
                        of(member),
                        reason(member).strip()));
            }
        }
        return List.copyOf(absences);
    }

    /// Who is said to be absent for a reason that is not said (vắng phải ghi lý do).
    public List<Member> unexplained() {
        return called().stream()
                .filter(member ->
                        of(member) == Presence.EXCUSED && reason(member).isBlank())
                .toList();
    }

    /// Whether the numbers typed leave somebody absent of whom nothing is said.
    public boolean isSilentOfAbsence() {
        return !isByRoll()
                && headcount().excused() > 0
                && typed.getOrDefault(WHO_WAS_ABSENT, "").isBlank();
    }

    /// Who is ticked one by one.
    private List<Member> called() {
        return isByRoll() ? roll.members() : List.of();
    }

    private Predicate<Member> is(Presence presence) {
        return member -> of(member) == presence;
    }

    private int count(Predicate<Member> which) {
        return (int) roll.members().stream().filter(which).count();
    }
}
