package vn.ketnap.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Text;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.Lists;

/// `./ketnap import FILE…`: nothing is asked; rows that need an answer are held and the exit code is 3.
@Component
class ImportCommand implements Command {

    private final Imports imports;

    ImportCommand(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String word() {
        return "import";
    }

    @Override
    public Text summary() {
        return new Text(
                "import TỆP [--kind auto|organisations|members|sources|class|probation] [--dry-run] [--format json]",
                "import FILE [--kind auto|organisations|members|sources|class|probation] [--dry-run] [--format json]");
    }

    @Override
    public List<String> options() {
        return List.of("--kind", "--dry-run", "--format");
    }

    @Override
    public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
        var files = new ArrayList<String>();
        var kind = Optional.<ListKind>empty();
        for (var i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--dry-run" -> {}
                case "--format" -> {
                    i++;
                    if (i >= words.size() || !words.get(i).equals("json")) {
                        err.println("--format: json.");
                        return 2;
                    }
                }
                case "--kind" -> {
                    i++;
                    var said = i < words.size() ? words.get(i) : "";
                    kind = ListKind.of(said);
                    if (kind.isEmpty() && !said.equals("auto")) {
                        err.println("--kind: auto, organisations, members, sources, class, probation.");
                        return 2;
                    }
                }
                default -> files.add(words.get(i));
            }
        }
        if (files.size() != 1) {
            err.println("Cần đúng một tệp. / Exactly one file is needed.");
            return 2;
        }
        return bring(Path.of(files.getFirst()), kind, words.contains("--dry-run"), actor, out, err);
    }

    private int bring(
            Path file, Optional<ListKind> kind, boolean trial, Actor actor, PrintStream out, PrintStream err) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            err.println("Không đọc được tệp " + file + ". / The file cannot be read: " + file);
            return 2;
        }
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        var wishes = new Lists.Wishes(kind, imports.mappings(), Optional.empty());
        return switch (imports.bring(name, bytes, wishes, Answers.NONE, trial, actor)) {
            case Imports.Refused refused -> {
                err.println(refused.why().words().vi() + "\n"
                        + refused.why().words().en());
                yield 2;
            }
            case Imports.Brought brought -> {
                out.println(ImportJson.of(brought));
                yield brought.count(RowOutcome.Kind.HELD) > 0 ? 3 : 0;
            }
        };
    }
}
