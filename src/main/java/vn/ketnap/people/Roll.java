package vn.ketnap.people;

import java.time.LocalDate;
import java.util.List;
import vn.ketnap.basics.OrganizationRef;

/// Who belongs to a cell on a day, with the denominator that a vote needs (ADM-VOTE-CB-DENOM): it proposes, the clerk
/// says who was absent.
public record Roll(OrganizationRef cell, LocalDate day, List<Member> members) {

    public Roll {
        members = List.copyOf(members);
    }

    /// How many official members may vote that day.
    public int official() {
        return (int) members.stream().filter(member -> member.votes(day)).count();
    }

    public int probationary() {
        return (int) members.stream().filter(member -> !member.official()).count();
    }

    /// Official members who are left out of the denominator when absent: exempt, temporarily elsewhere, suspended.
    public List<Member> excludable() {
        return members.stream()
                .filter(member -> member.votes(day) && member.activity() != Activity.ACTIVE)
                .toList();
    }

    /// The denominator if everyone who may be left out is absent.
    public int denominator() {
        return official() - excludable().size();
    }
}
