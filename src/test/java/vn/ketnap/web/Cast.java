package vn.ketnap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// What the page of patterns shows in tests.
final class Cast {

    private Cast() {}

    static Patterns patterns(String typed, Errors errors) {
        return new Patterns(
                new Text("Các mẫu", "Patterns"),
                typed,
                errors,
                List.of(finding(Finding.Weight.BLOCKS), finding(Finding.Weight.WARNS)),
                List.of(
                        new Figure("/a", "Nguồn", 3335, Optional.empty(), "trong 15/18 chi bộ"),
                        new Figure("/b", "Kết nạp", 6, Optional.of(13L), "cùng kỳ 2017: 15")),
                List.of(
                        new Chip("/", Optional.empty(), "Tất cả", Optional.of(90L), true),
                        new Chip("/?class=A", Optional.of("A"), "Đủ điều kiện", Optional.of(14L), false)),
                List.of(job(LocalDate.of(2018, 9, 4), Tone.LATE, "Quá hạn 22 ngày", true)),
                List.of(job(LocalDate.of(2018, 9, 26), Tone.DUE, "Hết hôm nay", false)),
                List.of(
                        new Milestone(
                                Milestone.State.DONE,
                                "Được giới thiệu",
                                Optional.of(LocalDate.of(2017, 3, 1)),
                                Optional.empty()),
                        new Milestone(Milestone.State.NOW, "Chi bộ xét", Optional.empty(), Optional.empty()),
                        new Milestone(Milestone.State.GHOST, "Kết nạp", Optional.empty(), Optional.of("dự kiến"))),
                List.of(new Option("a", "Bỏ phiếu kín"), new Option("b", "Giơ thẻ đảng viên")),
                new Pager(Optional.empty(), Optional.of("/?after=x"), Sentence.of("web.nothing-due")));
    }

    private static Finding finding(Finding.Weight weight) {
        return new Finding(
                "ADM-CLASS-VALID",
                weight,
                new Text("Chưa ghi được: giấy chứng nhận đã quá 60 tháng", "Not recorded: the certificate has lapsed"),
                new Text("Giấy chứng nhận cấp 07/03/2013.", "The certificate was issued on 07/03/2013."),
                Optional.of("HD 01-HD/TW ngày 20/9/2016, điểm 5.4b"),
                Optional.empty(),
                List.of(
                        new Finding.Way(new Text("Cử học lại.", "Send to the class again."), Optional.of("/classes")),
                        new Finding.Way(new Text("Sửa ngày.", "Correct the day."), Optional.empty())),
                weight == Finding.Weight.BLOCKS);
    }

    private static Job job(LocalDate due, Tone tone, String status, boolean main) {
        return new Job(
                Optional.of(due),
                "/people/1",
                "Đặng Thị Hải",
                Optional.of("Chi bộ TDP số 6"),
                "Chi bộ xét công nhận đảng viên chính thức",
                "Hết 12 tháng dự bị 28/06/2018, chi bộ xét trong 30 ngày làm việc.",
                Optional.of("QĐ 29-QĐ/TW ngày 25/7/2016, điểm 4.2.1"),
                tone,
                status,
                Optional.of(new Job.Action("Ghi biểu quyết", "/cases/1/cell-vote")),
                main);
    }
}
