package vn.ketnap.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Today;
import vn.ketnap.exchange.lists.CellNames;
import vn.ketnap.exchange.lists.Lists;
import vn.ketnap.exchange.lists.MemberNames;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.People;

/// The names by which lists may call organisations and members, as the program knows them now.
@Component
class Names {

    private final Organizations organizations;
    private final People people;
    private final Today today;

    Names(Organizations organizations, People people, Today today) {
        this.organizations = organizations;
        this.people = people;
        this.today = today;
    }

    Lists lists() {
        var day = today.date();
        var named = organizations.all(day).stream()
                .map(one -> new CellNames.Named(one.code(), one.name(), one.aliases()))
                .toList();
        return new Lists(new CellNames(named), new MemberNames(members()), day);
    }

    private List<MemberNames.Named> members() {
        var day = today.date();
        return organizations.cells(day).stream()
                .flatMap(cell -> people.roll(cell.id(), day).members().stream()
                        .filter(member -> member.code().isPresent())
                        .map(member -> named(member.code().orElseThrow(), member.fullName(), cell)))
                .toList();
    }

    private static MemberNames.Named named(String code, String name, Organization cell) {
        return new MemberNames.Named(code, name, cell.code());
    }
}
