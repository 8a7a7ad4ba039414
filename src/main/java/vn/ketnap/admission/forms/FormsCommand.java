package vn.ketnap.admission.forms;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Text;
import vn.ketnap.document.Bundle;
import vn.ketnap.document.Pdf;
import vn.ketnap.journal.Journal;

/// `./ketnap forms PERSON-OR-CASE [--form CODE] --out DIR [--pdf]`: the papers of one case whose steps were recorded.
@Component
class FormsCommand implements Command {

    private final CasePapers papers;
    private final Cases cases;
    private final Pdf pdf;
    private final Journal journal;
    private final IdentityOnPapers identity;

    FormsCommand(CasePapers papers, Cases cases, Pdf pdf, Journal journal, IdentityOnPapers identity) {
        this.identity = identity;
        this.papers = papers;
        this.cases = cases;
        this.pdf = pdf;
        this.journal = journal;
    }

    @Override
    public String word() {
        return "forms";
    }

    @Override
    public Text summary() {
        return new Text(
                "forms NGƯỜI-HOẶC-HỒ-SƠ [--form MẪU] --out THƯ-MỤC [--pdf]: giấy tờ của một hồ sơ",
                "forms PERSON-OR-CASE [--form CODE] --out FOLDER [--pdf]: the papers of a case");
    }

    @Override
    public List<String> options() {
        return List.of("--form", "--out", "--pdf");
    }

    @Override
    public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
        var options = read(words);
        var folder = options.get("--out");
        var whom = options.get("");
        if (folder == null || whom == null) {
            err.println(
                    "Cần mã người hoặc mã hồ sơ, và --out THƯ-MỤC. / A person or case and --out FOLDER are needed.");
            return 2;
        }
        if (options.containsKey("--pdf") && !pdf.isThere()) {
            err.println(
                    "Máy này chưa có LibreOffice, không làm được PDF. / There is no LibreOffice here to make PDFs.");
            return 2;
        }
        var open = file(whom).flatMap(papers::of);
        if (open.isEmpty()) {
            err.println("Không có người hoặc hồ sơ này. / There is no such person or case: " + whom);
            return 2;
        }
        try {
            return write(open.get(), options, Path.of(folder), actor, out, err);
        } catch (IOException broken) {
            err.println("Không ghi được vào thư mục. / The folder cannot be written to: " + broken.getMessage());
            return 2;
        }
    }

    private int write(
            CasePapers.Open open,
            Map<String, String> options,
            Path folder,
            Actor actor,
            PrintStream out,
            PrintStream err)
            throws IOException {
        var wanted = new ArrayList<CasePaper>();
        for (var paper : open.papers()) {
            if (Optional.ofNullable(options.get("--form"))
                    .map(paper.form().code()::equals)
                    .orElse(paper.isPassed())) {
                wanted.add(paper);
            }
        }
        if (wanted.isEmpty()) {
            err.println("Không có giấy tờ nào như vậy. / There is no such paper.");
            return 2;
        }
        Files.createDirectories(folder);
        identity.fill(open.file(), open.person(), wanted, actor);
        var drawer = papers.drawer(open.file());
        var incomplete = 0;
        for (var paper : wanted) {
            var drawn = drawer.apply(paper);
            var name = Bundle.fileName(paper.key() + " " + open.person().fullName());
            Files.write(folder.resolve(name + ".docx"), drawn.bytes());
            if (options.containsKey("--pdf")) {
                var made = pdf.of(drawn.bytes());
                if (made.isPresent()) {
                    Files.write(folder.resolve(name + ".pdf"), made.get());
                }
            }
            incomplete += drawn.isComplete() ? 0 : 1;
            out.println(name + ".docx" + (drawn.isComplete() ? "" : "  thiếu / missing: " + drawn.missing()));
        }
        journal.record(
                actor,
                "export:paper",
                open.file().id() + "/" + wanted.size(),
                Optional.of(open.file().progress().cell()));
        return incomplete == 0 ? 0 : 1;
    }

    private Optional<CaseFile> file(String whom) {
        try {
            var id = UUID.fromString(whom);
            return cases.find(new CaseId(id)).or(() -> cases.fileOf(new PersonRef(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> read(List<String> words) {
        var options = new LinkedHashMap<String, String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--pdf")) {
                options.put(word, "");
            } else if (word.startsWith("--") && i + 1 < words.size()) {
                options.put(word, words.get(++i));
            } else if (!word.startsWith("--")) {
                options.putIfAbsent("", word);
            }
        }
        return options;
    }
}
