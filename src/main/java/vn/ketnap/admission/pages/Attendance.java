package vn.ketnap.admission.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ketnap.people.Activity;
import vn.ketnap.people.Member;
import vn.ketnap.people.Roll;

/// Who of the official members was absent from a meeting, as the clerk ticked it (điểm danh), and the three numbers
/// that follow (ADM-VOTE-CB-DENOM). Only the numbers are kept.
///
/// @param absent the identities ticked; of people who are not on the roll of the day nothing follows
public record Attendance(Roll roll, Set<String> absent) {

    public Attendance {
        absent = Set.copyOf(absent);
    }

    static Attendance of(Roll roll, List<String> ticked) {
        return new Attendance(roll, Set.copyOf(ticked));
    }

    /// The official members of the day, in the order of the roll.
    public List<Member> members() {
        return roll.members().stream()
                .filter(member -> member.votes(roll.day()))
                .toList();
    }

    public boolean isAbsent(Member member) {
        return absent.contains(member.person().toString());
    }

    /// Why a member is left out of the denominator when absent: exempt, temporarily elsewhere or suspended.
    public Optional<Activity> leftOut(Member member) {
        return member.activity() == Activity.ACTIVE ? Optional.empty() : Optional.of(member.activity());
    }

    public int official() {
        return members().size();
    }

    /// Those absent who may be left out of the denominator.
    public int excluded() {
        return (int) absentees().stream()
                .filter(member -> leftOut(member).isPresent())
                .count();
    }

    public int present() {
        return official() - absentees().size();
    }

    /// Whether a field of the form is one of the three numbers.
    public boolean knows(String key) {
        return numbers().containsKey(key);
    }

    public int number(String key) {
        return numbers().getOrDefault(key, 0);
    }

    /// The three numbers by the keys of the form.
    Map<String, Integer> numbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        numbers.put("official", official());
        numbers.put("excluded", excluded());
        numbers.put("present", present());
        return numbers;
    }

    private List<Member> absentees() {
        return members().stream().filter(this::isAbsent).collect(Collectors.toList());
    }
}
