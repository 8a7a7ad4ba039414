package vn.ketnap.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Organization;
import vn.ketnap.people.Member;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Say;

/// What the page on which a seat is taken or left shows.
///
/// @param members whom one may choose: the official members of the day
public record SeatModel(Organization organization, List<Member> members, Map<String, String> typed, Errors errors) {

    public SeatModel {
        members = List.copyOf(members);
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Option> offices() {
        return Stream.of(Office.values())
                .filter(office -> office.isIn(organization.kind()))
                .map(office -> new Option(office.word(), Say.t("organization.seat." + office.word())))
                .toList();
    }

    public List<Option> people() {
        return members.stream()
                .map(member -> new Option(member.person().toString(), member.fullName()))
                .toList();
    }

    public String back() {
        return "/organizations/" + organization.code();
    }
}
