package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One clerk's work while the disk may be full; remembers what was acknowledged.
final class FullOffice implements AutoCloseable {

    private static final int LISTED = 120;
    /// What is answered instead: there is no room, or no database at present.
    private static final List<Integer> SENTENCES = List.of(503, 507);

    private final RealWard ward;
    private final Clerk clerk;
    private final Set<String> introduced = new TreeSet<>();
    private final Set<String> issued = new TreeSet<>();
    /// What the minutes of a meeting say.
    private final Map<String, String> minutes = new TreeMap<>();
    /// Lists by their first name, with what the command answered.
    private final Map<Integer, Integer> lists = new TreeMap<>();
    /// Lists brought in on their page, and minutes signed.
    private final List<Chore> chores;
    private String paper = "";
    private int number;

    FullOffice(RealWard ward) {
        this.ward = ward;
        this.clerk = ward.clerk();
        this.chores = Chores.ofPages(ward);
    }

    void begins() throws IOException {
        signsIn();
        paper = new PaperClerk(clerk).makesReady("Bùi Thị Ngọc Ánh");
        assertThat(introduces()).isTrue();
        for (var chore : chores) {
            chore.prepare();
        }
    }

    void signsIn() throws IOException {
        clerk.signsIn();
    }

    /// Each kind of command, once.
    List<Callable<Object>> commands() {
        var commands = new ArrayList<Callable<Object>>(List.of(
                this::introduces,
                this::convenes,
                this::brings,
                this::issues,
                () -> seen(clerk.page("/sources.xlsx")),
                () -> seen(clerk.page("/reports.xlsx")),
                this::backsUp,
                () -> ward.command(
                        "backup", ward.folder().resolveSibling("full.ketnap").toString())));
        chores.forEach(chore -> commands.add(() -> chore.tries(FullOffice::inASentence)));
        return List.copyOf(commands);
    }

    /// Forms are refused, pages are drawn, also those that the journal notes.
    void findsTheDiskFull() throws IOException {
        assertThat(sent("/people/new", "/people/new", person("Người Không Được Ghi")))
                .isEqualTo(507);
        assertThat(sent("/meetings/new", "/meetings/new", meeting())).isEqualTo(507);
        for (var page : List.of("/", "/sources", "/sources.xlsx", "/meetings", "/reports", paper)) {
            assertThat(clerk.page(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    /// True when it was recorded.
    boolean introduces() throws IOException {
        var name = "Quần Chúng %06d".formatted(++number);
        var recorded = sent("/people/new", "/people/new", person(name)) == 303;
        if (recorded) {
            introduced.add(name);
        }
        return recorded;
    }

    /// Calls a cell together and keeps what its minutes say.
    private Object convenes() throws IOException {
        var answer = answered("/meetings/new", "/meetings/new", meeting());
        if (answer.statusCode() != 303) {
            return seen(answer);
        }
        var page = answer.headers().firstValue("Location").orElseThrow();
        page = page.substring(page.indexOf("/meetings/"));
        minutes.put(page, "");
        var words = "Nội dung số " + ++number;
        if (sent(page, page, Map.of("content", words, "save", "true")) == 303) {
            minutes.put(page, words);
        }
        return page;
    }

    /// Brings a list of its own in, by command.
    private Object brings() throws IOException {
        var first = number + 1;
        number += LISTED;
        var file = Files.createTempFile("list", ".csv");
        Files.writeString(
                file,
                Stream.concat(
                                Stream.of(
                                        "STT,Họ và tên,Giới tính,Ngày sinh,Chi bộ,Tổ chức giới thiệu,Ngày giới thiệu"),
                                IntStream.range(first, first + LISTED)
                                        .mapToObj(n -> "%d,%s,Nữ,19/05/1995,%s,Hội LHPN,05/01/2018"
                                                .formatted(n, listed(n), "Chi bộ trường Mầm non")))
                        .collect(Collectors.joining("\n")));
        lists.put(first, ward.command("import", file.toString(), "--kind", "sources"));
        return first;
    }

    private Object issues() throws IOException {
        var papers = new PaperClerk(clerk);
        try {
            papers.withdraws(paper);
            Clerk.expectRedirect(papers.issues(paper));
            issued.add(papers.shown(paper));
        } catch (IOException refused) {
            inASentence(String.valueOf(refused.getMessage()));
        }
        return issued;
    }

    private Object backsUp() throws IOException {
        return sent("/backups", "/backups", Map.of());
    }

    void nothingIsMissingOrHalfDone() throws Exception {
        assertThat(ward.introduced()).containsAll(introduced);
        assertThat(ward.issued()).containsAll(issued);
        assertThat(ward.crooked()).isEmpty();
        for (var chore : chores) {
            assertThat(chore.done(ward)).containsAll(chore.acknowledged());
        }
        for (var one : minutes.entrySet()) {
            var page = clerk.page(one.getKey());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(one.getValue());
        }
        var names = ward.names();
        lists.forEach((first, code) -> {
            var there = IntStream.range(first, first + LISTED)
                    .filter(n -> names.contains(listed(n)))
                    .count();
            assertThat(there).as("of list %d, which ended with %d", first, code).isIn(code == 0 ? LISTED : 0L, (long)
                    LISTED);
        });
        System.out.printf(
                "acknowledged: %d introduced, %d minutes kept, %d of %d lists, %d papers, %s%n",
                introduced.size(),
                minutes.values().stream().filter(words -> !words.isEmpty()).count(),
                lists.values().stream().filter(code -> code == 0).count(),
                lists.size(),
                issued.size(),
                chores);
    }

    private int sent(String page, String action, Map<String, String> typed) throws IOException {
        return seen(answered(page, action, typed));
    }

    /// The answer to a form, or to the page that should have shown it.
    private HttpResponse<String> answered(String page, String action, Map<String, String> typed) throws IOException {
        var form = clerk.page(page);
        return form.statusCode() == 200 ? clerk.sends(page, action, typed) : form;
    }

    private static int seen(HttpResponse<?> answer) {
        var status = answer.statusCode();
        assertThat(status >= 500 && !SENTENCES.contains(status))
                .as("%d from %s: %s", status, answer.uri(), answer.body())
                .isFalse();
        return status;
    }

    private static void inASentence(String answer) {
        assertThat(answer).doesNotContain("Chương trình gặp lỗi").doesNotContain("\tat ");
    }

    private static String listed(int n) {
        return "Người Trong Danh Sách %06d".formatted(n);
    }

    private static Map<String, String> person(String name) {
        return Map.of("fullName", name, "cell", RealWard.CELL, "by", "women", "on", "05/01/2018", "another", "true");
    }

    private static Map<String, String> meeting() {
        return Map.of(
                "part",
                RealWard.CELL + ".cell",
                "on",
                "05/01/2018",
                "hour",
                "19 giờ 30",
                "place",
                "Nhà văn hóa",
                "kind",
                "regular");
    }

    @Override
    public void close() {
        clerk.close();
        chores.forEach(Chore::close);
    }
}
