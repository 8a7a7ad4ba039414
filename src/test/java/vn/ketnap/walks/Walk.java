package vn.ketnap.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import vn.ketnap.Browser;

/// One case on its way from introduction to card. Each sentence is a step on its day, done by the one whose it is, from
/// that one's own pages; dates are typed as `2018-03-15`.
final class Walk {

    /// Who is walked: what the secretary enters with the introduction.
    record Candidate(String name, String birth, String introducer, String youthUnion) {}

    final Worker officer;
    final Worker secretary;
    final Worker helper;
    final Worker committee;
    final Meetings meetings;
    final Dossier dossier;

    private final WalkDay today;
    private final Browser browser;
    private final Candidate candidate;
    private Worker appraiser;

    Walk(WalkDay today, LocalDate begins, Browser browser, WalkedWard.Staff staff, Candidate candidate) {
        this.today = today;
        this.browser = browser;
        this.candidate = candidate;
        today.becomes(begins);
        officer = worker(staff.officer());
        secretary = worker(staff.secretary());
        helper = worker(staff.helper());
        committee = worker(staff.committee());
        meetings = new Meetings(this);
        dossier = new Dossier(this);
        appraiser = worker(begins.isBefore(WalkedWard.BORDER) ? staff.cityAppraiser() : staff.wardAppraiser());
    }

    Worker appraiser() {
        return appraiser;
    }

    /// Another body decides from now on.
    void isDecidedBy(String day, String account) {
        comes(day);
        appraiser = worker(account);
    }

    String name() {
        return candidate.name();
    }

    /// The day has come.
    LocalDate comes(String day) {
        today.becomes(LocalDate.parse(day));
        return today.date();
    }

    void introduced(String day) {
        var on = comes(day);
        secretary
                .opens("Danh sách nguồn")
                .follows("Thêm mới")
                .choosesWith("cell", "Chi bộ tổ 3")
                .types("on", on)
                .chooses("by", candidate.introducer())
                .types("wish", "Tự nguyện phấn đấu vào Đảng.")
                .types("reasons", "Gương mẫu trong phong trào của tổ.")
                .types("fullName", candidate.name())
                .types("birth", candidate.birth())
                .ticks("Nữ")
                .chooses("education-general-level", "trung học phổ thông")
                .chooses("area", "Thông thường")
                .chooses("youth-union-member", candidate.youthUnion())
                .chooses("trade-union-member", "Không")
                .saves();
    }

    /// A committee above agrees to what the cells decided this month; where a second one answers too, it
    /// has no account, and the officer enters it.
    void listConfirmed(String day, String number, String level) {
        var on = comes(day);
        officer.opens("Duyệt danh sách");
        officer.row().locator("input[type=checkbox]").check();
        officer.types("on", on).types("number", number).chooses("level", level).sends("Ghi ý kiến cấp ủy");
    }

    /// A class from its call to the certificate.
    void certified(String kind, String sent, String opens, String closes, String issued, String number) {
        var on = comes(sent);
        officer.opens("Lớp học")
                .follows("Thêm lớp")
                .ticks(kind)
                .types("name", "Lớp " + opens)
                .types("organiser", "Trung tâm bồi dưỡng chính trị")
                .types("opens", LocalDate.parse(opens))
                .types("closes", LocalDate.parse(closes))
                .sends("Lưu");
        officer.follows("Chọn người cử đi học");
        officer.row().locator("input[type=checkbox]").check();
        officer.follows("Đưa vào danh sách lớp");
        officer.types("on", on).sends("Cử đi học");
        comes(closes);
        officer.opens("Lớp học")
                .follows("Lớp " + opens)
                .follows("Kết quả lớp")
                .follows("Mọi người đạt")
                .sends("Ghi kết quả");
        officer.follows("Ghi giấy chứng nhận").types("on", comes(issued));
        officer.row().locator("input").fill(number);
        officer.sends("Ghi vào hồ sơ");
    }

    /// The helper's remark of the month, from the helper's own list.
    void remarked(String day, String strengths, String weaknesses) {
        var on = comes(day);
        helper.opens("Việc cần làm");
        assertThat(helper.row().innerText()).contains("Tháng này chưa có");
        helper.follows("Ghi nhận xét")
                .types("on", on)
                .types("strengths", strengths)
                .types("weaknesses", weaknesses)
                .saves();
        assertThat(helper.opens("Việc cần làm").row().innerText()).contains("Tháng này đã có");
    }

    /// The officer answers what only people can judge.
    void judged(String day, String question) {
        var on = comes(day);
        officer.takesUp("Ghi kết luận")
                .types("on", on)
                .choosesWith("rule", question)
                .chooses("outcome", "Đạt")
                .types("ground", "Biên bản họp chi bộ")
                .saves();
    }

    /// A paper whose only field is its day.
    void paper(Worker worker, String day, String act) {
        var on = comes(day);
        worker.takesUp(act).types("on", on).saves();
    }

    void numbered(Worker worker, String day, String act, String number) {
        var on = comes(day);
        worker.takesUp(act).types("on", on).types("number", number).saves();
    }

    /// The ceremony, from the secretary's list of what is due.
    void ceremonyHeld(String day) {
        var on = comes(day);
        secretary
                .opens("Việc cần làm")
                .follows("Ghi lễ kết nạp")
                .types("on", on)
                .chooses("helper", WalkedWard.HELPER)
                .saves();
    }

    /// The papers of the end of the twelve months.
    void probationEnds(String selfReview, String helperReview, String opinions) {
        comes(selfReview);
        assertThat(secretary.opens("Đảng viên dự bị").says()).contains(candidate.name(), "chờ chi bộ xét");
        paper(secretary, selfReview, "Bản tự kiểm điểm");
        paper(secretary, helperReview, "Nhận xét của người giúp đỡ");
        paper(secretary, opinions, "Tổng hợp ý kiến về đảng viên dự bị");
    }

    /// The card is issued and received. Nothing is left to be done, of no step any rule said anything and nobody gave a
    /// reason to go on, and the helper has nobody to help any more.
    void cardHeld(String issued, String number, String received) {
        numbered(officer, issued, "Phát thẻ đảng viên", number);
        paper(secretary, received, "Nhận thẻ đảng viên");
        assertThat(secretary.says())
                .contains("Đã kết thúc", "Không còn bước nào.", "Nhận thẻ đảng viên")
                .doesNotContain("Xét lại:");
        assertThat(secretary.saidByRules()).isEmpty();
        assertThat(helper.opens("Việc cần làm").says()).doesNotContain(candidate.name());
    }

    /// What is due for the candidate on the worker's own list.
    String due(Worker worker, String what) {
        return worker.opens("Việc cần làm").job(what).innerText();
    }

    private Worker worker(String account) {
        return new Worker(browser.beside(account, WalkedWard.PASSWORD), candidate.name());
    }
}
