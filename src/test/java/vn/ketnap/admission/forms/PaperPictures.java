package vn.ketnap.admission.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;
import vn.ketnap.document.LibreOffice;

/// The pictures of `docs/giay-to-mau.md`: ten papers of one invented person, as LibreOffice prints them. Made anew by
/// `./docs/pictures.sh`; its name keeps it out of the tests of every day.
@KetNapTest
@EnabledIfSystemProperty(named = "ketnap.paper-pictures", matches = "true")
class PaperPictures {

    private static final Path PAGE = Path.of("docs/giay-to-mau.md");
    private static final Path FOLDER = Path.of("docs/pictures/giay-to");

    /// Which page of which form is shown.
    private static final Map<String, Integer> SHOWN = new LinkedHashMap<>();

    static {
        List.of(
                        "F-TN-01 1",
                        "F-KND-01 1",
                        "F-KND-02 7",
                        "F-KND-20 1",
                        "F-KND-05 1",
                        "F-KND-06 1",
                        "F-BTV-01 1",
                        "F-KND-09 1",
                        "F-KND-16 1",
                        "F-TDV-01 1")
                .forEach(one -> SHOWN.put(one.split(" ")[0], Integer.valueOf(one.split(" ")[1])));
    }

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("signer.name", "Trần Thị Mận"),
            Map.entry("person.birth-place", "phường Hội Hợp, Vĩnh Yên"),
            Map.entry("person.home-town", "phường Hội Hợp, Vĩnh Yên"),
            Map.entry("person.residence", "tổ dân phố 4, phường Hội Hợp"),
            Map.entry("person.ethnicity", "Kinh"),
            Map.entry("person.schooling", "12/12"),
            Map.entry("person.profession", "Đại học sư phạm"),
            Map.entry("person.occupation", "Giáo viên"),
            Map.entry("base-vote.number", "31-NQ/ĐU"),
            Map.entry("recognition-base.number", "44-NQ/ĐU"),
            Map.entry("letter.place", "Đảng ủy phường Đồng Tâm"),
            Map.entry("listed.number", "01-NQ/CB"));

    @Autowired
    private CasePapers papers;

    @Autowired
    private Forms forms;

    @Test
    void of_ten_papers_of_one_person(@TempDir Path folder, @Autowired ToldWard ward) throws IOException {
        assertThat(LibreOffice.isThere()).isTrue();
        var files = ward.files();
        var words = TestDatabase.everywhere(() -> words(files));
        var office = new LibreOffice(folder);
        var pdfs = office.pdfs(words);
        Files.createDirectories(FOLDER);
        var page = new StringBuilder("""
                # Giấy tờ in ra trông như thế nào

                Mười giấy tờ của một người hư cấu trong phường minh họa, in bằng LibreOffice theo thể thức của Hướng dẫn 36-HD/VPTW (2018). Lời do người viết giấy tờ gõ là lời ví dụ.
                Ảnh làm lại bằng `./docs/pictures.sh`.
                """);
        for (var shown : SHOWN.entrySet()) {
            var file = FOLDER.resolve(shown.getKey().toLowerCase(java.util.Locale.ROOT) + ".jpg");
            office.picture(Objects.requireNonNull(pdfs.get(shown.getKey())), shown.getValue(), file);
            assertThat(Files.size(file)).as(file.toString()).isLessThan(120_000);
            var form = forms.find(shown.getKey()).orElseThrow();
            page.append("%n## %s%n%n`%s`%s%n%n![%s](pictures/giay-to/%s)%n"
                    .formatted(
                            form.title().vi(),
                            form.code(),
                            shown.getValue() == 1 ? "" : ", trang " + shown.getValue(),
                            form.title().vi(),
                            file.getFileName()));
        }
        Files.writeString(PAGE, page);
    }

    private Map<String, byte[]> words(List<CaseFile> files) {
        var drawn = new LinkedHashMap<String, byte[]>();
        var longest = files.stream()
                .map(file -> papers.of(file).orElseThrow())
                .filter(open -> open.papers().stream()
                        .filter(CasePaper::isPassed)
                        .map(paper -> paper.form().code())
                        .toList()
                        .containsAll(SHOWN.keySet()))
                .min(java.util.Comparator.comparing(open -> open.person().fullName()))
                .orElseThrow();
        for (var paper : longest.papers()) {
            if (SHOWN.containsKey(paper.form().code()) && paper.copy() < 2) {
                drawn.put(
                        paper.form().code(),
                        forms.draw(paper.form(), papers.dayOf(paper), said(paper))
                                .bytes());
            }
        }
        return drawn;
    }

    /// What the paper knows, and for what nobody entered an example.
    private Fields said(CasePaper paper) {
        var fields = new Fields().putAll(paper.fields());
        EXAMPLES.forEach((name, words) -> {
            if (!fields.has(name)) {
                fields.put(name, words);
            }
        });
        if (!fields.has("history")) {
            fields.put("history", List.of(line("9/2002", "6/2006", "Sinh viên"), line("8/2006", "nay", "Giáo viên")))
                    .put(
                            "relatives",
                            List.of(
                                    relative("Cha", fields.words("person.name").split(" ")[0] + " Văn Minh"),
                                    relative("Mẹ", "Lê Thị Hoa")))
                    .put("cv.no-rewards", true)
                    .put("cv.no-disciplines", true);
        }
        paper.form().asks().stream().filter(ask -> !fields.has(ask.name())).forEach(ask -> example(fields, ask));
        return fields;
    }

    private static void example(Fields fields, Form.Ask ask) {
        switch (ask.kind()) {
            case "number" -> {
                if (!ask.name().endsWith("-probationary")) {
                    fields.put(ask.name(), ask.name().endsWith("-against") ? 0 : 12);
                }
            }
            case "day" -> fields.put(ask.name(), LocalDate.of(2018, 3, 12));
            case "rows" -> {
                if (ask.name().equals("opinions")) {
                    fields.put(
                            "opinions",
                            List.of(slip("Công đoàn Trường THCS", 24, 23), slip("Đoàn thanh niên", 12, 12)));
                }
            }
            default -> {
                if (ask.name().matches(".*(strengths|weaknesses|lineage|politics|morals|ability|ties)$")) {
                    fields.put(ask.name(), "Lời ví dụ: điều này đã được bàn và thống nhất tại cuộc họp.");
                }
            }
        }
    }

    private static Fields line(String from, String to, String what) {
        return new Fields().put("line.from", from).put("line.to", to).put("line.what", what);
    }

    private static Fields relative(String relation, String name) {
        return new Fields()
                .put("relative.relation", relation)
                .put("relative.name", name)
                .put("relative.born", "1955")
                .put("relative.occupation", "Làm ruộng")
                .put("relative.address", "Tổ dân phố 4, phường Hội Hợp");
    }

    private static Fields slip(String by, int asked, int inFavour) {
        return new Fields()
                .put("opinion.by", by)
                .put("opinion.asked", asked)
                .put("opinion.for", inFavour)
                .put("opinion.against", asked - inFavour)
                .putShare("opinion.share", inFavour, asked)
                .putShare("opinion.against-share", asked - inFavour, asked);
    }
}
