package vn.ketnap.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.DemoAccounts;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Span;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Rights;

/// The accounts of the demo, one for each role, with passwords anybody may read.
@Component
@ConditionalOnProperty(name = "ketnap.demo", havingValue = "true")
class InventedAccounts implements DemoAccounts {

    private static final Actor DEMO = Actor.program("demo");

    private static final List<Invented> ALL = List.of(
            new Invented(
                    "quantri", "Quản trị", List.of(Role.ADMINISTRATOR), "TU", new Text("quản trị", "administrator")),
            new Invented(
                    "canbo",
                    "Cán bộ tổ chức",
                    List.of(Role.OFFICER, Role.AMENDER),
                    "DU",
                    new Text("cán bộ tổ chức", "officer")),
            new Invented(
                    "bithu.mn",
                    "Bí thư Mầm non",
                    List.of(Role.CELL_SECRETARY),
                    "MN",
                    new Text("bí thư chi bộ Mầm non", "secretary of MN")),
            new Invented(
                    "bithu.tdp1",
                    "Bí thư TDP 1",
                    List.of(Role.CELL_SECRETARY),
                    "TDP01",
                    new Text("bí thư chi bộ TDP số 1", "secretary of TDP01")),
            new Invented(
                    "giupdo", "Đảng viên giúp đỡ", List.of(Role.HELPER), "MN", new Text("đảng viên giúp đỡ", "helper")),
            new Invented(
                    "capuy",
                    "Cấp ủy viên",
                    List.of(Role.COMMITTEE_MEMBER),
                    "DU",
                    new Text("cấp ủy viên", "committee member")),
            new Invented(
                    "thamdinh",
                    "Người thẩm định",
                    List.of(Role.APPRAISER),
                    "DU",
                    new Text("người thẩm định", "appraiser")),
            new Invented("captren", "Cấp trên", List.of(Role.LEVEL_ABOVE), "TU", new Text("cấp trên", "level above")));

    private final Accounts accounts;
    private final Rights rights;
    private final Organizations organizations;
    private final ObjectProvider<DemoStory> stories;

    InventedAccounts(Accounts accounts, Rights rights, Organizations organizations, ObjectProvider<DemoStory> stories) {
        this.stories = stories;
        this.accounts = accounts;
        this.rights = rights;
        this.organizations = organizations;
    }

    private record Invented(String account, String name, List<Role> roles, String part, Text words) {

        String password() {
            return "minh-hoa-" + account.replace(".", "-");
        }
    }

    @Override
    public List<DemoAccount> prepare() {
        ALL.forEach(this::add);
        stories.orderedStream().forEach(story -> story.behind().forEach(this::join));
        return ALL.stream()
                .map(one -> new DemoAccount(one.account(), one.password(), one.words()))
                .toList();
    }

    private void join(String account, PersonRef person) {
        if (accounts.find(account).flatMap(Account::person).isEmpty()) {
            accounts.isPerson(account, person, DEMO);
        }
    }

    /// Once: a password takes a while to be hashed, and later starts need not wait for it.
    private void add(Invented one) {
        if (accounts.find(one.account()).isEmpty()
                && accounts.create(one.account(), one.name(), one.password(), false, DEMO)) {
            organizations
                    .byCode(one.part())
                    .ifPresent(part -> one.roles()
                            .forEach(role -> rights.give(
                                    one.account(),
                                    role,
                                    part.id(),
                                    Span.since(part.span().from()),
                                    DEMO)));
        }
    }
}
