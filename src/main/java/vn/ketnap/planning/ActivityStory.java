package vn.ketnap.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.people.BirthDate;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;

/// What the demo's ward held in 2018, and one visit to the kindergarten's cell with two recommendations: one done, one
/// past its day.
@Component
@Order(DemoStory.AFTER_THE_WARD)
class ActivityStory implements DemoStory {

    private static final Actor DEMO = Actor.program("demo");

    private final Activities activities;
    private final Supervision supervision;
    private final SupervisionFollowing following;
    private final Organizations organizations;
    private final People people;

    ActivityStory(
            Activities activities,
            Supervision supervision,
            SupervisionFollowing following,
            Organizations organizations,
            People people) {
        this.activities = activities;
        this.supervision = supervision;
        this.following = following;
        this.organizations = organizations;
        this.people = people;
    }

    @Override
    public void tell(Consumer<Text> said) {
        var ward = organizations.byCode("DU").map(Organization::id);
        var kindergarten = organizations.byCode("MN").map(Organization::id);
        if (ward.isEmpty() || kindergarten.isEmpty() || isTold(ward.get())) {
            return;
        }
        activities(ward.get(), kindergarten.get());
        visit(kindergarten.get());
        said.accept(new Text(
                "Hoạt động năm 2018: 4; kiểm tra chi bộ: 1 cuộc, 2 kiến nghị",
                "Activities of 2018: 4; visits to cells: 1, with 2 recommendations"));
    }

    @Override
    public Map<String, PersonRef> behind() {
        return Map.of();
    }

    private boolean isTold(OrganizationRef ward) {
        return !activities
                .list(new ActivityQuery(
                        List.of(ward),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        1))
                .isEmpty();
    }

    private void activities(OrganizationRef ward, OrganizationRef kindergarten) {
        activities.record(
                ward,
                said(
                        ActivityKind.PROPAGANDA,
                        "2018-01-12",
                        "2018-01-12",
                        "Hội nghị học tập, quán triệt nghị quyết đầu năm",
                        185,
                        42,
                        "Các chi bộ đã đưa nội dung vào sinh hoạt tháng 2."),
                DEMO);
        var contest = activities.record(
                kindergarten,
                said(
                        ActivityKind.EMULATION,
                        "2018-03-05",
                        "2018-03-08",
                        "Hội thi giáo viên dạy giỏi cấp trường",
                        14,
                        19,
                        "Tám tiết dạy được xếp loại giỏi."),
                DEMO);
        var sunday = activities.record(
                ward,
                said(
                        ActivityKind.MASS_MOBILISATION,
                        "2018-04-22",
                        "2018-04-22",
                        "Ngày Chủ nhật xanh",
                        96,
                        240,
                        "Dọn vệ sinh các tuyến đường của mười một tổ dân phố."),
                DEMO);
        activities.record(
                ward,
                said(
                        ActivityKind.DIRECTIVE_05,
                        "2018-05-18",
                        "2018-05-18",
                        "Biểu dương gương học tập và làm theo Bác",
                        120,
                        65,
                        "Năm tập thể, mười hai cá nhân được biểu dương."),
                DEMO);
        activities.notice(contest, named("Nguyễn Thị Phương Vân", "1995-03-15"), DEMO);
        activities.notice(
                sunday,
                Stream.of(named("Nguyễn Mạnh Phúc", "1996-03-07"), named("Trần Thị Hậu", "1988-10-18"))
                        .flatMap(List::stream)
                        .toList(),
                DEMO);
    }

    private void visit(OrganizationRef cell) {
        var visit = supervision.plan(
                cell,
                new VisitSaid(
                        VisitKind.INSPECTION,
                        YearMonth.of(2018, 7),
                        List.of(VisitTopic.DOSSIERS, VisitTopic.MEETINGS),
                        "Phó Bí thư Thường trực Đảng ủy phường",
                        Optional.of(LocalDate.of(2018, 7, 18)),
                        "Tổ kiểm tra của Đảng ủy phường; chi ủy chi bộ Trường Mầm non",
                        "Sổ theo dõi hồ sơ kết nạp, biên bản sinh hoạt sáu tháng đầu năm 2018"),
                DEMO);
        following.find(visit, cell, VisitTopic.DOSSIERS, "Sổ theo dõi hồ sơ chưa ghi ngày nhận lại của 2 hồ sơ.", DEMO);
        following.find(visit, cell, VisitTopic.MEETINGS, "2 trong 6 biên bản sinh hoạt không ghi giờ kết thúc.", DEMO);
        var book = following.recommend(
                visit, cell, "Ghi bổ sung ngày nhận lại vào sổ theo dõi hồ sơ.", LocalDate.of(2018, 8, 15), DEMO);
        following.recommend(
                visit,
                cell,
                "Ghi đủ giờ bắt đầu, giờ kết thúc trong biên bản sinh hoạt và báo lại Đảng ủy.",
                LocalDate.of(2018, 9, 15),
                DEMO);
        following.correct(closed(following.recommendation(visit, book, DEMO)), DEMO);
    }

    private static VisitRecommendation closed(VisitRecommendation one) {
        return new VisitRecommendation(
                one.id(),
                one.visit(),
                one.organization(),
                one.words(),
                one.due(),
                Optional.of(LocalDate.of(2018, 8, 10)),
                Optional.empty(),
                "Chi ủy đã ghi bổ sung; tổ kiểm tra đã xem lại sổ.",
                one.last());
    }

    private static ActivitySaid said(
            ActivityKind kind, String from, String to, String name, int members, int others, String outcome) {
        return new ActivitySaid(
                kind,
                LocalDate.parse(from),
                LocalDate.parse(to),
                name,
                "",
                Optional.of(members),
                Optional.of(others),
                outcome);
    }

    private List<Person> named(String name, String born) {
        return people.sameAs(name, Optional.of(BirthDate.of(born)));
    }
}
