package vn.ketnap.desk.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.Text;
import vn.ketnap.journal.Journal;
import vn.ketnap.journal.Traces;
import vn.ketnap.web.Language;
import vn.ketnap.web.Typed;

/// `./ketnap exposure ACCOUNT --from DAY [--to DAY] [--out FILE.xlsx]`: for who owns the folder,
/// what an account reached and whom it concerns. Being asked is a line of the journal.
@Component
class ExposureCommand implements Command {

    private static final List<String> OPTIONS = List.of("--from", "--to", "--out");

    private final Tracing tracing;
    private final TracePage.Kinds kinds;
    private final Journal journal;
    private final Clock clock;

    ExposureCommand(Tracing tracing, TracePage.Kinds kinds, Journal journal, Clock clock) {
        this.tracing = tracing;
        this.kinds = kinds;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "exposure";
    }

    @Override
    public Text summary() {
        return new Text(
                "exposure TÀI-KHOẢN --from NGÀY [--to NGÀY] [--out TỆP.xlsx]: tài khoản đã xem, lấy ra, ghi gì",
                "exposure ACCOUNT --from DAY [--to DAY] [--out FILE.xlsx]: what an account saw, took out, wrote");
    }

    @Override
    public List<String> options() {
        return OPTIONS;
    }

    @Override
    public int run(List<String> words, Actor actor, PrintStream out, PrintStream err) {
        var said = read(words);
        var asked = said.flatMap(one -> asked(words.getFirst(), one));
        if (asked.isEmpty()) {
            err.println("Gõ exposure TÀI-KHOẢN --from NGÀY [--to NGÀY] [--out TỆP.xlsx], ngày như 2026-11-27.");
            err.println("Type exposure ACCOUNT --from DAY [--to DAY] [--out FILE.xlsx], a day as 2026-11-27.");
            return 2;
        }
        journal.record(actor, "export:trace", "account:" + asked.get().account(), Optional.empty());
        var traced = tracing.of(asked.get(), actor);
        tell(traced, out, err);
        return said.map(one -> one.get("--out"))
                .map(file -> write(file, asked.get(), traced, err))
                .orElse(0);
    }

    private void tell(Traced traced, PrintStream out, PrintStream err) {
        var titles = kinds.in(Language.VI);
        traced.persons()
                .forEach(one -> out.println(String.join(
                        "\t",
                        one.name(),
                        one.cell(),
                        "" + one.opened(),
                        "" + one.taken(),
                        "" + one.changed(),
                        one.groups().stream()
                                .map(id -> titles.getOrDefault(id, id))
                                .sorted()
                                .collect(Collectors.joining("; ")))));
        var tongue = kinds.words().in(Language.VI);
        traced.others()
                .forEach(one ->
                        out.println(TraceModel.words(one.what(), tongue) + "\t" + one.part() + "\t" + one.times()));
        for (var language : Language.values()) {
            var in = kinds.words().in(language);
            err.println(in.t("desk.trace.persons", traced.persons().size()) + " "
                    + in.t("desk.trace.deeds", traced.opened(), traced.taken(), traced.changed()));
            err.println(in.t("desk.trace.limits"));
        }
    }

    private int write(String file, Traces.Asked asked, Traced traced, PrintStream err) {
        try {
            var book = new TraceWorkbook(
                    asked,
                    kinds.in(Language.VI),
                    kinds.words().in(Language.VI),
                    kinds.today().assumed());
            Files.write(Path.of(file), book.write(traced), StandardOpenOption.CREATE_NEW);
            return 0;
        } catch (IOException failed) {
            err.println("Không ghi được tệp. / The file could not be written: " + failed.getMessage());
            return 1;
        }
    }

    private Optional<Traces.Asked> asked(String account, Map<String, String> said) {
        var form = new ExposureForm(account, said.get("--from"), said.get("--to"), "", "", "");
        return form.asked(new Typed(ExposureForm.day(clock.instant())), clock.instant());
    }

    /// The options after the name, each with its value; nothing where that cannot be read.
    private static Optional<Map<String, String>> read(List<String> typed) {
        var words = typed.stream()
                .flatMap(word -> Stream.of(word.startsWith("--") ? word.split("=", 2) : new String[] {word}))
                .toList();
        var said = new HashMap<String, String>();
        for (var at = 1; at + 1 < words.size() && OPTIONS.contains(words.get(at)); at += 2) {
            said.put(words.get(at), words.get(at + 1));
        }
        return words.size() % 2 == 1 && said.size() == words.size() / 2 ? Optional.of(said) : Optional.empty();
    }
}
