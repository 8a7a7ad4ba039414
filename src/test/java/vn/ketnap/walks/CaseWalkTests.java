package vn.ketnap.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.ketnap.Browser;

/// Three cases from introduction to Party card, step by step, by the five who do the steps: officer, secretary, helper,
/// committee, appraiser. Nothing blocks and nobody needs a reason to go on. The working date moves along, so this has
/// a program and a database of its own.
@Import({WalkDay.class, WalkedWard.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"ketnap.demo=true", "ketnap.second-step=offered", "server.address=127.0.0.1", "ketnap.test=walks"
        })
class CaseWalkTests {

    private static final String AWARENESS = "Lớp bồi dưỡng nhận thức về Đảng";
    private static final String NEW_MEMBERS = "Lớp bồi dưỡng đảng viên mới";
    private static final Map<String, String> SELF = Map.of("self", "bản thân");

    @LocalServerPort
    private int port;

    @Autowired
    private WalkDay today;

    @Autowired
    private WalkedWard ward;

    @Test
    void under_the_chain_of_2018_the_ward_proposes_and_the_city_decides() {
        var staff = ward.staff();
        try (var browser = Browser.at(port)) {
            var an = new Walk.Candidate("Nguyễn Thị An", "14/3/1984", "Hội Phụ nữ", "Không");
            var walk = new Walk(today, LocalDate.parse("2017-09-05"), browser, staff, an);
            walk.introduced("2017-09-05");
            walk.meetings.list("2017-09-08", "09-NQ/CB");
            walk.listConfirmed("2017-09-22", "31-NQ/ĐU", "Đảng ủy");
            walk.listConfirmed("2017-09-29", "88-NQ/TU", "Cấp ủy cấp trên");
            walk.certified(AWARENESS, "2017-10-05", "2017-10-09", "2017-10-13", "2017-10-20", "118/GCN");
            walk.remarked("2017-11-02", "Tham gia đủ các buổi của Hội.", "Ít phát biểu.");
            walk.meetings.giveATask("2017-11-03", "Vận động 12 hộ phân loại rác.", "31/1/2018");
            walk.remarked("2017-12-05", "Vận động được sáu hộ.", "Chưa ghi chép đều.");
            walk.remarked("2018-01-04", "Vận động xong mười hộ.", "Chưa ghi chép đều.");
            walk.meetings.hearOfTheTask("2018-02-02", "Mười hai hộ đã phân loại rác.");
            walk.meetings.proposeTheDossier("2018-03-02", "02-NQ/CB");
            walk.dossier.opened("2018-03-12", "2018-03-15");
            walk.dossier.relativeDeclared("2018-03-15", "Cha đẻ", "Nguyễn Văn Phú");
            walk.dossier.verified(
                    "2018-03-19", "2018-03-20", "2018-04-12", Map.of("self", "bản thân", "father", "cha"));
            walk.dossier.opinionsSummarised("2018-04-16");
            walk.dossier.introductionWritten("2018-04-17", WalkedWard.HELPER);
            walk.dossier.introductionWritten("2018-04-17", WalkedWard.SECOND);
            walk.dossier.cvCertified("2018-04-20", "2018-04-23");
            walk.meetings.proposeAdmission("2018-05-04", "13-NQ/CB");
            walk.meetings.committeeProposes("2018-05-18", "44-NQ/ĐU");
            walk.dossier.sentUp("2018-05-21");
            walk.dossier.received("2018-05-23");
            assertThat(walk.due(walk.appraiser(), "Cấp có thẩm quyền quyết định kết nạp"))
                    .contains("27/07", "Ban Thường vụ Thành ủy");
            assertThat(walk.due(walk.secretary, "Cấp có thẩm quyền quyết định kết nạp"))
                    .contains("Mở hồ sơ")
                    .doesNotContain("Ghi quyết định");
            walk.dossier.appraised("2018-06-05");
            walk.meetings.admit("2018-07-06", "87-QĐ/TU");
            walk.meetings.announceTheDecision("2018-07-13");
            walk.ceremonyHeld("2018-07-27");
            walk.paper(walk.secretary, "2018-08-20", "Khai lý lịch đảng viên");
            walk.certified(NEW_MEMBERS, "2018-11-02", "2018-11-05", "2018-11-09", "2018-11-16", "31/GCN");
            walk.remarked("2019-03-05", "Làm tổ trưởng liên gia.", "Ít phát biểu.");
            walk.probationEnds("2019-07-29", "2019-07-30", "2019-08-02");
            walk.meetings.proposeRecognition("2019-08-09", "20-NQ/CB");
            walk.meetings.committeeProposes("2019-08-16", "52-NQ/ĐU");
            walk.meetings.recognise("2019-09-06", "120-QĐ/TU", "27/7/2019");
            walk.meetings.announceRecognition("2019-09-13");
            walk.cardHeld("2019-10-11", "60123456", "2019-10-18");
        }
    }

    @Test
    void under_the_chain_of_july_2025_the_ward_decides_itself() {
        var staff = ward.staff();
        ward.crossTheBorder(staff);
        try (var browser = Browser.at(port)) {
            var anh = new Walk.Candidate("Bùi Thị Ngọc Ánh", "12/5/2001", "Đoàn Thanh niên", "Có");
            var walk = new Walk(today, LocalDate.parse("2025-07-02"), browser, staff, anh);
            walk.introduced("2025-07-02");
            walk.meetings.list("2025-07-04", "09-NQ/CB");
            walk.listConfirmed("2025-07-11", "31-NQ/ĐU", "Cấp ủy cấp trên");
            walk.certified(AWARENESS, "2025-07-14", "2025-07-15", "2025-07-18", "2025-07-25", "118/GCN");
            walk.remarked("2025-07-30", "Tham gia đủ sinh hoạt Đoàn.", "Ít phát biểu.");
            walk.meetings.proposeTheDossier("2025-08-05", "10-NQ/CB");
            walk.dossier.opened("2025-08-08", "2025-08-11");
            walk.dossier.verified("2025-08-12", "2025-08-13", "2025-08-29", SELF);
            walk.remarked("2025-08-29", "Dạy hè cho trẻ trong tổ.", "Ít phát biểu.");
            walk.dossier.opinionsSummarised("2025-09-03");
            walk.dossier.unionResolution("2025-09-04", "Đoàn Thanh niên", "07-NQ/ĐTN");
            walk.dossier.introductionWritten("2025-09-04", WalkedWard.HELPER);
            walk.dossier.cvCertified("2025-09-08", "2025-09-09");
            walk.meetings.proposeAdmission("2025-09-12", "13-NQ/CB");
            assertThat(walk.officer.findsTheCandidate().says()).doesNotContain("Đảng ủy biểu quyết");
            walk.dossier.sentUp("2025-09-15");
            walk.dossier.received("2025-09-16");
            assertThat(walk.due(walk.appraiser(), "Cấp có thẩm quyền quyết định kết nạp"))
                    .contains("14/11", "Ban Thường vụ Đảng ủy phường");
            walk.dossier.appraised("2025-09-22");
            walk.meetings.admit("2025-10-10", "87-QĐ/ĐU");
            walk.meetings.announceTheDecision("2025-10-14");
            walk.ceremonyHeld("2025-10-24");
            walk.paper(walk.secretary, "2025-11-07", "Khai lý lịch đảng viên");
            walk.certified(NEW_MEMBERS, "2026-03-02", "2026-03-03", "2026-03-06", "2026-03-20", "31/GCN");
            walk.remarked("2026-06-05", "Làm phó bí thư chi đoàn.", "Ít phát biểu.");
            walk.probationEnds("2026-10-26", "2026-10-27", "2026-10-29");
            walk.meetings.proposeRecognition("2026-10-30", "20-NQ/CB");
            walk.meetings.recognise("2026-11-13", "120-QĐ/ĐU", "24/10/2026");
            walk.meetings.announceRecognition("2026-11-20");
            walk.cardHeld("2026-12-04", "60123457", "2026-12-11");
        }
    }

    @Test
    void a_case_that_waits_for_its_decision_on_1_july_2025_is_decided_by_the_ward_without_a_step_done_again() {
        var staff = ward.staff();
        try (var browser = Browser.at(port)) {
            var mai = new Walk.Candidate("Hoàng Thị Mai", "19/9/1989", "Mặt trận Tổ quốc", "Không");
            var walk = new Walk(today, LocalDate.parse("2024-09-06"), browser, staff, mai);
            walk.introduced("2024-09-06");
            walk.meetings.list("2024-09-10", "09-NQ/CB");
            walk.listConfirmed("2024-09-24", "31-NQ/ĐU", "Đảng ủy");
            walk.certified(AWARENESS, "2024-10-04", "2024-10-07", "2024-10-11", "2024-10-25", "118/GCN");
            walk.remarked("2024-11-05", "Tham gia đủ việc của Mặt trận.", "Ít phát biểu.");
            walk.remarked("2024-12-05", "Vận động được sáu hộ.", "Ít phát biểu.");
            walk.meetings.proposeTheDossier("2025-02-07", "02-NQ/CB");
            walk.dossier.opened("2025-02-14", "2025-02-18");
            walk.dossier.verified("2025-02-20", "2025-02-21", "2025-03-21", SELF);
            walk.dossier.opinionsSummarised("2025-03-25");
            walk.dossier.introductionWritten("2025-03-26", WalkedWard.HELPER);
            walk.dossier.introductionWritten("2025-03-26", WalkedWard.SECOND);
            walk.dossier.cvCertified("2025-04-01", "2025-04-04");
            walk.meetings.proposeAdmission("2025-05-09", "13-NQ/CB");
            walk.meetings.committeeProposes("2025-05-23", "44-NQ/ĐU");
            walk.dossier.sentUp("2025-05-27");
            walk.dossier.received("2025-05-29");
            walk.dossier.appraised("2025-06-10");
            var city = walk.appraiser();
            ward.crossTheBorder(staff);
            walk.isDecidedBy("2025-07-01", staff.wardAppraiser());
            city.reloads();
            assertThat(city.says()).doesNotContain("Hoàng Thị Mai");
            assertThat(walk.officer.findsTheCandidate().says())
                    .contains("Không còn bước: Đảng ủy cơ sở đề nghị kết nạp", "nay là Ban Thường vụ Đảng ủy phường");
            assertThat(walk.due(walk.appraiser(), "Cấp có thẩm quyền quyết định kết nạp"))
                    .contains("01/08", "Ban Thường vụ Đảng ủy phường");
            walk.meetings.admit("2025-07-15", "03-QĐ/ĐU");
            walk.meetings.announceTheDecision("2025-07-18");
            walk.ceremonyHeld("2025-07-31");
            walk.paper(walk.secretary, "2025-08-20", "Khai lý lịch đảng viên");
            walk.certified(NEW_MEMBERS, "2025-11-03", "2025-11-04", "2025-11-07", "2025-11-14", "31/GCN");
            walk.remarked("2026-03-05", "Làm tổ trưởng liên gia.", "Ít phát biểu.");
            walk.probationEnds("2026-08-03", "2026-08-04", "2026-08-05");
            walk.meetings.proposeRecognition("2026-08-07", "20-NQ/CB");
            walk.meetings.recognise("2026-08-21", "120-QĐ/ĐU", "31/7/2026");
            walk.meetings.announceRecognition("2026-09-04");
            walk.cardHeld("2026-10-09", "60123458", "2026-10-16");
        }
    }
}
