package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ketnap.GeneratedPage;
import vn.ketnap.basics.OrganizationRef;

/// The table of stages and steps as a page: each act's word, its name on the button, whose act it is, and where
/// the case stands after it, tried from every stage.
class StagesPageTests {

    private static final Path PAGE = Path.of("docs/stages.md");
    private static final LocalDate DAY = LocalDate.of(2018, 2, 5);
    private static final Properties WORDS = words();

    @Test
    void the_table_of_stages_and_steps_is_up_to_date() {
        GeneratedPage.isUpToDate(PAGE, page());
    }

    @Test
    void where_a_case_stands_is_tried_not_told() {
        assertThat(after(ActKind.CELL_VOTED))
                .startsWith("đạt: từ")
                .contains("Chi bộ đã đề nghị")
                .contains("không đạt: giữ nguyên");
        assertThat(after(ActKind.REMARKED)).isEqualTo("giữ nguyên");
        assertThat(after(ActKind.DOSSIER_RETURNED)).isEqualTo("Đã trình → Đảng ủy đã đề nghị");
        assertThat(after(ActKind.REMOVED)).isEqualTo("luôn là Tạm dừng");
    }

    private static String page() {
        var page = new StringBuilder("""
                # Giai đoạn và các bước

                Trang này do chương trình viết ra (`./docs/generate.sh`) và được kiểm tra mỗi lần thử (`StagesPageTests`). Generated, then
                compared by a test: the stages, the acts, whose act each is, and where a case stands after it.

                ## Giai đoạn

                """);
        page.append(GeneratedPage.head(List.of("giai đoạn", "từ trong dữ liệu", "type")));
        for (var stage : Stage.values()) {
            page.append(
                    GeneratedPage.row(List.of(name(stage), "`" + stage.word() + "`", "`Stage." + stage.name() + "`")));
        }
        page.append(
                "\n## Các bước\n\n“Từ giai đoạn trước” nghĩa là: hồ sơ đang ở giai đoạn sớm hơn thì lên giai đoạn này, đã ở sau thì giữ nguyên.\n\n");
        page.append(GeneratedPage.head(
                List.of("bước", "từ trong dữ liệu", "việc của ai", "giai đoạn sau bước này", "type")));
        for (var kind : ActKind.values()) {
            page.append(GeneratedPage.row(List.of(
                    WORDS.getProperty("admission.act." + kind.word()),
                    "`" + kind.word() + "`",
                    whose(kind),
                    after(kind),
                    "`Act." + kind.type().getSimpleName() + "`")));
        }
        return page.toString();
    }

    private static String whose(ActKind kind) {
        return switch (kind) {
            case CORRECTED, RETRACTED -> "người được ghi bước đó";
            case REMARKED -> "chi bộ; người giúp đỡ";
            default ->
                Mandate.OF_THE_CELL.contains(kind)
                        ? "chi bộ"
                        : Mandate.OF_THE_DECIDING_BODY.contains(kind)
                                ? "cấp có thẩm quyền quyết định"
                                : "cán bộ tổ chức";
        };
    }

    private static String after(ActKind kind) {
        var said = new LinkedHashMap<String, String>();
        samples(kind).forEach((label, act) -> said.put(label, way(act)));
        if (Set.copyOf(said.values()).size() == 1) {
            return said.values().iterator().next();
        }
        return said.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /// The transitions of one act, from every stage.
    private static String way(Act act) {
        var moved = Arrays.stream(Stage.values())
                .filter(before -> ToldCase.after(before, act) != before)
                .toList();
        var targets = new LinkedHashSet<Stage>();
        moved.forEach(before -> targets.add(ToldCase.after(before, act)));
        if (moved.isEmpty()) {
            return "giữ nguyên";
        }
        if (targets.size() == 1) {
            var target = targets.iterator().next();
            if (moved.size() == Stage.values().length - 1) {
                return "luôn là " + name(target);
            }
            var earlier = Arrays.stream(Stage.values())
                    .filter(one -> one.compareTo(target) < 0)
                    .toList();
            var waking = moved.contains(Stage.RESTING) && target.compareTo(Stage.RESTING) < 0;
            if (moved.containsAll(earlier)) {
                return "từ giai đoạn trước → " + name(target) + (waking ? ", kể cả từ Tạm dừng" : "");
            }
        }
        return moved.stream()
                .map(before -> name(before) + " → " + name(ToldCase.after(before, act)))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Act> samples(ActKind kind) {
        var one = new Words("…");
        var acts = new LinkedHashMap<String, Act>();
        switch (kind) {
            case CELL_VOTED, BASE_VOTED, RECOGNITION_VOTED, RECOGNITION_BASE_VOTED -> {
                acts.put(
                        "đạt",
                        read(kind, Map.of("official", 3, "members", 3, "in-favour", 3, "proposal", "recognise")));
                acts.put(
                        "không đạt",
                        read(kind, Map.of("official", 3, "members", 3, "in-favour", 1, "proposal", "recognise")));
            }
            case DECIDED -> {
                acts.put("kết nạp", read(kind, Map.of("outcome", "admitted")));
                acts.put("không kết nạp", read(kind, Map.of("outcome", "refused")));
            }
            case MOVED_OUT -> {
                acts.put(
                        "đến chi bộ trong cơ sở dữ liệu",
                        new Act.MovedOut(DAY, Optional.of(new OrganizationRef(new UUID(0, 1))), one));
                acts.put("đi nơi khác", new Act.MovedOut(DAY, Optional.empty(), one));
            }
            case DECISION_ANNULLED -> {
                acts.put("kết nạp, không đủ tiêu chuẩn", annulled("admission", "standard", ""));
                acts.put("kết nạp, sai thủ tục, chi bộ làm lại", annulled("admission", "procedure", "cell-voted"));
                acts.put("kết nạp, chỉ ra lại quyết định", annulled("admission", "procedure", ""));
                acts.put("công nhận, chỉ ra lại quyết định", annulled("recognition", "procedure", ""));
            }
            case LIST_CONFIRMED -> acts.put("", read(kind, Map.of("level", "base")));
            case CLASSIFIED -> acts.put("", read(kind, Map.of("category", "a")));
            case APPRAISED -> acts.put("", read(kind, Map.of("paper", "cv", "verdict", "met")));
            case PAPER_HELD -> acts.put("", read(kind, Map.of("paper", "cv", "holder", "cell")));
            case LATENESS_EXPLAINED -> acts.put("", read(kind, Map.of("matter", "ceremony")));
            case CORRECTED -> acts.put("", new Act.Corrected(DAY, 1, new Act.Applied(DAY), one));
            default ->
                acts.put(
                        "",
                        read(
                                kind,
                                Map.of(
                                        "member",
                                        new UUID(0, 1).toString(),
                                        "by",
                                        "youth-union",
                                        "subject",
                                        "self",
                                        "outcome",
                                        "met",
                                        "matter",
                                        "age")));
        }
        return acts;
    }

    private static Act annulled(String decision, String ground, String redo) {
        return read(ActKind.DECISION_ANNULLED, Map.of("decision", decision, "ground", ground, "redo", redo));
    }

    private static Act read(ActKind kind, Map<String, ?> details) {
        return ActCodec.read(kind, DAY, details, Map.of());
    }

    private static String name(Stage stage) {
        return WORDS.getProperty("admission.stage." + stage.word());
    }

    private static Properties words() {
        var words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages/admission_vi.properties"))) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
