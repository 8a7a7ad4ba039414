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
/// @param roll of a committee: empty, its numbers are typed
/// @param typed what was typed: whether each member was there, and why not
public record Attending(Body body, Roll roll, Map<String, String> typed) {

    public Attending {
        typed = Map.copyOf(typed);
    }

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
                .filter(Presence.of(member)::contains)
                .orElseGet(() -> Presence.usual(member));
    }

    public String reason(Member member) {
        return typed.getOrDefault(reasonField(member), "");
    }

    public Headcount headcount() {
        if (body != Body.CELL) {
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
        for (var member : roll.members()) {
            if (of(member) != Presence.PRESENT) {
                absences.add(new Minutes.Absence(
                        new Minutes.Named(member.person(), member.fullName()),
                        of(member),
                        reason(member).strip()));
            }
        }
        return List.copyOf(absences);
    }

    private Predicate<Member> is(Presence presence) {
        return member -> of(member) == presence;
    }

    private int count(Predicate<Member> which) {
        return (int) roll.members().stream().filter(which).count();
    }
}
