package vn.ketnap.walks;

import java.time.LocalDate;
import java.util.Map;

/// The papers between the application and the decision, each by the one who makes it.
final class Dossier {

    private final Walk walk;

    Dossier(Walk walk) {
        this.walk = walk;
    }

    /// The committee agrees, what only people can judge is answered, and the application and the CV come in.
    void opened(String allowed, String applied) {
        walk.judged(allowed, "công dân ưu tú");
        walk.numbered(walk.officer, allowed, "Đồng ý làm hồ sơ", "15-TB/ĐU");
        walk.paper(walk.secretary, applied, "Nhận đơn và lý lịch");
    }

    void opinionsSummarised(String day) {
        walk.paper(walk.secretary, day, "Tổng hợp ý kiến");
    }

    void introductionWritten(String day, String member) {
        var on = walk.comes(day);
        walk.secretary
                .takesUp("Giấy giới thiệu của đảng viên")
                .types("on", on)
                .chooses("member", member)
                .types("together-since", LocalDate.of(2016, 1, 4))
                .saves();
    }

    /// A relative on the CV, who lives elsewhere and is to be written about.
    void relativeDeclared(String day, String relation, String name) {
        walk.comes(day);
        walk.secretary
                .findsTheCandidate()
                .follows("Lý lịch")
                .follows("Thêm thân nhân")
                .chooses("relation", relation)
                .types("name", name)
                .chooses("lives", "Nơi khác trong nước")
                .types("address", "Xã Hoàng Lâu")
                .sends("Lưu");
    }

    /// The CV is sealed; the letters go out from the plan in the dossier, and each comes back.
    ///
    /// @param subjects whom the letters are about: the part of the plan and what it is called
    void verified(String sealed, String sent, String back, Map<String, String> subjects) {
        walk.paper(walk.officer, sealed, "Đóng dấu giáp lai lý lịch");
        var on = walk.comes(sent);
        walk.officer
                .follows("Cả hồ sơ, ai giữ, thẩm định")
                .follows("Kế hoạch thẩm tra")
                .types("on", on);
        subjects.keySet()
                .forEach(one ->
                        walk.officer.ticksIn("#do-" + one, "Gửi phiếu").types("place-" + one, "Đảng ủy xã Hoàng Lâu"));
        walk.officer.sends("Ghi các phiếu");
        var returned = walk.comes(back);
        subjects.values()
                .forEach(one -> walk.officer
                        .opens("Thẩm tra")
                        .follows("Nhận thẩm tra")
                        .chooses("subject", one)
                        .types("on", returned)
                        .saves());
    }

    /// The cell's committee gives its remark on the CV; the officer answers what only people can judge, and certifies.
    void cvCertified(String remarked, String certified) {
        walk.paper(walk.secretary, remarked, "Chi ủy nhận xét lý lịch");
        walk.judged(certified, "Tiêu chuẩn chính trị");
        walk.paper(walk.officer, certified, "Chứng nhận lý lịch");
    }

    void unionResolution(String day, String by, String number) {
        var on = walk.comes(day);
        walk.secretary
                .takesUp("Nghị quyết Đoàn, công đoàn")
                .types("on", on)
                .chooses("by", by)
                .types("number", number)
                .saves();
    }

    void sentUp(String day) {
        walk.paper(walk.officer, day, "Trình hồ sơ");
    }

    /// The deciding body confirms that the dossier has come.
    void received(String day) {
        var on = walk.comes(day);
        walk.appraiser().opens("Hồ sơ");
        walk.appraiser().row().locator("input[type=checkbox]").check();
        walk.appraiser().types("on", on).sends("Nhận hồ sơ");
    }

    /// Every paper is looked at and found met.
    void appraised(String day) {
        var on = walk.comes(day);
        walk.appraiser().opens("Hồ sơ").follows(walk.name()).follows("Thẩm định hồ sơ");
        var met = walk.appraiser().page().locator("input[type=radio][value=met]");
        for (var i = 0; i < met.count(); i++) {
            met.nth(i).check();
        }
        walk.appraiser().types("on", on).sends("Ghi thẩm định");
    }
}
