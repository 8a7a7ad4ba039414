package vn.ketnap.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;

/// What the cell, the base committee and the standing committee say of the candidate at their meetings; the one who
/// keeps the minutes calls them together and signs.
final class Meetings {

    private final Walk walk;

    Meetings(Walk walk) {
        this.walk = walk;
    }

    void list(String day, String resolution) {
        cellMeets(
                day,
                resolution,
                one -> one.ticks("Đưa vào danh sách cảm tình Đảng").chooses("member", WalkedWard.HELPER));
    }

    void giveATask(String day, String task, String due) {
        cellMeets(day, "", one -> one.types("task", task).types("due", due));
    }

    void hearOfTheTask(String day, String result) {
        cellMeets(day, "", one -> one.typesOfTheTask(result));
    }

    void proposeTheDossier(String day, String resolution) {
        cellMeets(day, resolution, one -> one.ticks("Đề nghị cho làm hồ sơ"));
    }

    void proposeAdmission(String day, String resolution) {
        cellMeets(day, "", one -> one.votes("5", "1").types("resolution", resolution));
    }

    void announceTheDecision(String day) {
        cellMeets(day, "", one -> one.ticks("Đã công bố quyết định kết nạp"));
    }

    void proposeRecognition(String day, String resolution) {
        cellMeets(
                day,
                "",
                one -> one.votes("6", "0")
                        .chooses("proposal", "Công nhận chính thức")
                        .types("resolution", resolution));
    }

    void announceRecognition(String day) {
        cellMeets(day, "", one -> one.ticks("Đã công bố quyết định công nhận"));
    }

    private void cellMeets(String day, String resolution, Consumer<Worker.Agendum> says) {
        var on = walk.comes(day);
        walk.secretary
                .opens("Sinh hoạt chi bộ")
                .follows("Triệu tập buổi họp")
                .types("on", on)
                .follows("Triệu tập");
        walk.secretary.chooses("chair", WalkedWard.HELPER).chooses("keeper", WalkedWard.SECOND);
        says.accept(walk.secretary.agendum());
        walk.secretary.types("resolution", resolution).sends("Ghi biên bản");
    }

    /// The base committee's session, kept by the officer; a member of the committee reads the sheet before and the
    /// minutes after.
    void committeeProposes(String day, String number) {
        var on = walk.comes(day);
        session(walk.officer, "phiên họp đề nghị", on, "15");
        walk.officer.agendum().votes("14", "1").types("resolution", number);
        assertThat(walk.committee
                        .opens("Sinh hoạt chi bộ")
                        .opensRow("Đảng ủy phường")
                        .says())
                .contains(walk.name())
                .doesNotContain("Ghi biên bản");
        walk.officer.sends("Ghi biên bản");
        assertThat(walk.committee
                        .opens("Sinh hoạt chi bộ")
                        .opensRow("Đảng ủy phường")
                        .says())
                .contains(walk.name(), "Tán thành 14, không tán thành 1", number);
    }

    void admit(String day, String number) {
        standingCommitteeMeets(day, one -> one.chooses("outcome", "Kết nạp").types("number", number));
    }

    void recognise(String day, String number, String effective) {
        standingCommitteeMeets(day, one -> one.types("number", number).types("effective", effective));
    }

    /// The standing committee's session, kept by the appraiser of the body that decides.
    private void standingCommitteeMeets(String day, Consumer<Worker.Agendum> says) {
        var on = walk.comes(day);
        session(walk.appraiser(), "hồ sơ của Đảng ủy phường", on, "11");
        says.accept(walk.appraiser().agendum().votes("11", ""));
        walk.appraiser().sends("Ghi biên bản");
    }

    private static void session(Worker keeper, String body, LocalDate on, String members) {
        keeper.opens("Sinh hoạt chi bộ")
                .follows("Triệu tập buổi họp")
                .choosesWith("part", body)
                .types("on", on)
                .follows("Triệu tập");
        keeper.types("members", members).types("chair", "Nguyễn Văn Chủ").types("keeper", "Trần Thị Ký");
    }
}
