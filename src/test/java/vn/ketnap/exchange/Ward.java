package vn.ketnap.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Right;
import vn.ketnap.basics.Role;
import vn.ketnap.basics.Scope;
import vn.ketnap.basics.Span;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.Lists;
import vn.ketnap.exchange.lists.OnPaper;
import vn.ketnap.organization.NewOrganization;
import vn.ketnap.organization.OrganizationKind;
import vn.ketnap.organization.Organizations;

/// A ward of a test's own: a committee and two cells, whose lists only the test brings in.
record Ward(Imports imports, String code, OrganizationRef committee, OrganizationRef one, OrganizationRef two) {

    static final Actor PROGRAM = Actor.program("test");

    static Ward fresh(Organizations organizations, Imports imports) {
        return TestDatabase.everywhere(() -> {
            var code = "W" + UUID.randomUUID().toString().substring(0, 8);
            var committee = add(organizations, code, OrganizationKind.BASE_COMMITTEE, Optional.empty());
            var above = Optional.of(committee);
            return new Ward(
                    imports,
                    code,
                    committee,
                    add(organizations, code + "A", OrganizationKind.RESIDENTIAL_CELL, above),
                    add(organizations, code + "B", OrganizationKind.RESIDENTIAL_CELL, above));
        });
    }

    /// The name of the first cell as lists write it.
    String cell() {
        return "Chi bộ " + code + "A";
    }

    String otherCell() {
        return "Chi bộ " + code + "B";
    }

    /// Somebody of that name whom no other ward has.
    String named(String name) {
        return name
                + code.substring(1)
                        .chars()
                        .mapToObj(hex -> Character.toString('a' + Character.digit(hex, 16)))
                        .collect(java.util.stream.Collectors.joining());
    }

    /// An, a source of the first cell.
    String an() {
        return named("Nguyễn Thị An");
    }

    /// Somebody who may bring lists into this ward and nowhere else.
    Actor officer() {
        var right = new Right(Role.OFFICER, committee, Span.since(LocalDate.of(2015, 1, 1)));
        return Actor.of(
                "officer-" + code.toLowerCase(java.util.Locale.ROOT), "Cán bộ", Optional.empty(), List.of(right));
    }

    Scope scope() {
        return Scope.of(List.of(committee));
    }

    /// A source list with a number: name, birth, cell, day listed, helper, occupation, identity number.
    static OnPaper sources() {
        return OnPaper.list(
                "STT",
                "Họ và tên",
                "Ngày sinh",
                "Chi bộ",
                "Ngày CB công nhận cảm tình Đảng",
                "Đảng viên giúp đỡ",
                "Nghề nghiệp",
                "Số CCCD",
                "Ngày cấp GCN");
    }

    static OnPaper members() {
        return OnPaper.list(
                "STT",
                "Mã ĐV",
                "Họ và tên",
                "Ngày sinh",
                "Chi bộ",
                "Chức vụ Đảng",
                "Ngày vào Đảng",
                "Ngày chính thức",
                "Số thẻ ĐV",
                "Tình trạng sinh hoạt");
    }

    /// A source list of one: An of the first cell.
    OnPaper source() {
        return sources().row(1, an(), "05/02/1995", cell(), "01/03/2018");
    }

    /// A list of one member of the first cell.
    OnPaper member(String name) {
        return members()
                .row(
                        1,
                        code + name,
                        named("Lê Văn Bảy " + name),
                        "01/01/1970",
                        cell(),
                        "",
                        "03/02/1995",
                        "03/02/1996",
                        "",
                        "");
    }

    /// A list of one new cell below the committee.
    OnPaper newCell() {
        return OnPaper.list("Mã", "Tên tổ chức", "Loại", "Cấp trên", "Tên gọi khác", "Hiệu lực từ")
                .row(code + "C", "Chi bộ " + code + "C", "Chi bộ tổ dân phố", code, "", "01/01/2018");
    }

    Imports.Brought bring(ListKind kind, OnPaper list) {
        return bring(kind, list, Answers.NONE, PROGRAM);
    }

    Imports.Brought bring(ListKind kind, OnPaper list, Answers answers, Actor actor) {
        var scope = actor.everywhere() ? Scope.EVERYTHING : scope();
        return TestDatabase.in(scope, () -> {
            var wishes = new Lists.Wishes(Optional.of(kind), imports.mappings(), Optional.empty());
            return switch (imports.bring("danh-sach.xlsx", list.xlsx(), wishes, answers, false, actor)) {
                case Imports.Brought brought -> brought;
                case Imports.Refused refused -> throw new AssertionError(refused.why());
            };
        });
    }

    Imports.Undo undo(Imports.Brought brought) {
        return TestDatabase.everywhere(() -> imports.undo(brought.number().orElseThrow(), PROGRAM));
    }

    /// What refers to an import, in words of the messages.
    List<String> referring(Imports.Brought brought) {
        return undo(brought) instanceof Imports.ReferredTo referred
                ? referred.lines().stream()
                        .map(line -> (line.what() + " " + line.act()).strip())
                        .toList()
                : List.of();
    }

    static RowOutcome outcome(Imports.Brought brought, int row) {
        return brought.outcomes().entrySet().stream()
                .filter(entry -> entry.getKey().row() == row)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static List<String> said(Imports.Brought brought) {
        return brought.outcomes().values().stream()
                .map(outcome -> (outcome.kind().word() + " " + outcome.said()).strip())
                .toList();
    }

    static ListRow row(Imports.Brought brought, int row) {
        return brought.list().rows().stream()
                .filter(one -> one.row() == row)
                .findFirst()
                .orElseThrow();
    }

    private static OrganizationRef add(
            Organizations organizations, String code, OrganizationKind kind, Optional<OrganizationRef> above) {
        var name = (kind.isCell() ? "Chi bộ " : "Đảng ủy ") + code;
        return organizations.add(
                NewOrganization.of(code, name, kind, above, Span.since(LocalDate.of(2015, 1, 1)), List.of()), PROGRAM);
    }
}
