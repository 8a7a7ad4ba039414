package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;
import vn.ketnap.document.Docx;

/// The letter and the results of a class as Word files, read back (F-LOP-02, F-LOP-03).
@KetNapTest
class ClassPapersTests {

    @Autowired
    private ClassWorlds worlds;

    @Autowired
    private Guest guest;

    @Test
    void the_letter_says_to_each_cell_how_many_and_whom() {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var chi = world.listed(world.ward.cell, "Trần Thị Chi");
        var binh = world.listed(world.ward.other, "Phạm Thanh Bình");
        var path = world.called("awareness", "8/10/2018", "12/10/2018");
        world.propose(path, an, binh, chi);

        assertThat(word(world.ward.officer(), path + "/letter.docx"))
                .contains("1. Loại lớp: lớp bồi dưỡng nhận thức về Đảng")
                .contains("2. Thời gian: từ ngày 08 tháng 10 năm 2018 đến ngày 12 tháng 10 năm 2018 (05 ngày)")
                .contains("Chỉ tiêu được giao: 02 người.", "Tổng số: 03 người.")
                .anySatisfy(line -> assertThat(line).endsWith(" | 02 | Nguyễn Thị An, Trần Thị Chi"))
                .anySatisfy(line -> assertThat(line).endsWith(" | 01 | Phạm Thanh Bình"))
                .allSatisfy(line -> assertThat(line).doesNotContain("{{", "[[", "?course"));
    }

    @Test
    void the_results_say_who_passed_with_which_certificate_and_add_up() {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var binh = world.listed(world.ward.other, "Phạm Thanh Bình");
        var chi = world.listed(world.ward.cell, "Trần Thị Chi");
        var path = world.called("awareness", "9/7/2018", "13/7/2018");
        world.propose(path, an, binh, chi);
        world.send(path, "2/7/2018");
        world.go(
                path + "/results",
                Map.of(
                        "result-" + an, List.of("passed"),
                        "days-" + an, List.of("5"),
                        "result-" + binh, List.of("absent"),
                        "absence-" + binh, List.of("ốm")));
        world.go(path + "/certificates", Map.of("on", List.of("27/7/2018"), "number-" + an, List.of("1/GCN")));

        assertThat(word(world.ward.officer(), path + "/results.docx"))
                .anySatisfy(line ->
                        assertThat(line).contains("Nguyễn Thị An").endsWith(" | 5 | Đạt | 1/GCN | 27/07/2018 | "))
                .anySatisfy(
                        line -> assertThat(line).contains("Phạm Thanh Bình").endsWith(" |  | Không dự học |  |  | ốm"))
                .contains("Được cử 03 người; đạt 01, không đạt 00, không dự học 01, chưa ghi kết quả 01; đã có giấy"
                        + " chứng nhận 01 người.");
    }

    @Test
    void only_whoever_keeps_the_class_writes_to_the_cells() {
        var world = worlds.world();
        var an = world.listed(world.ward.cell, "Nguyễn Thị An");
        var path = world.called("awareness", "8/10/2018", "12/10/2018");
        world.propose(path, an);

        assertThat(status(world.ward.secretary(), path + "/list.docx")).isEqualTo(200);
        assertThat(status(world.ward.secretary(), path + "/letter.docx")).isEqualTo(403);
    }

    private int status(String account, String path) {
        return guest.asks(Optional.of(account), path).getStatus();
    }

    private List<String> word(String account, String path) {
        var answer = guest.asks(Optional.of(account), path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Docx.lines(answer.getContentAsByteArray());
    }
}
