package vn.ketnap.start;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ketnap.basics.Text;

/// What the program can do, in a screenful. The words of the rooms are named here, so that help and a wrong word are
/// answered without waking a database; a test compares them with what the rooms answer.
enum Help {
    DEMO("[--port N] [--today YYYY-MM-DD] [--fresh [--yes]] [--data DIR]"),
    SERVE("[--port N] [--data DIR]"),
    IMPORT("FILE [--kind auto|organisations|members|sources|class|probation] [--dry-run] [--format json]"),
    REPORT(
            "NAME --from DAY --to DAY [--org CODE] [--compare plan,same-period,previous-period] [--format json|xlsx|docx] [--out FILE]"),
    FORMS("PERSON-OR-CASE [--form CODE] --out DIR [--pdf]"),
    REBUILD("[--check]"),
    VERIFY("[--head MARK]"),
    BACKUP("FILE [--password-file FILE] [--data DIR]"),
    RESTORE("FILE --data NEW-DIR [--password-file FILE]"),
    BRING("FILE [--under CODE] [--password-file FILE] [--data DIR]"),
    DOCTOR(""),
    ACCOUNT("reset NAME | list"),
    EXPOSURE("ACCOUNT --from DAY [--to DAY] [--out FILE]"),
    ASSESS("FILE.yaml…"),
    DIST("[DIR]"),
    HELP("");

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private final String usage;

    Help(String usage) {
        this.usage = usage;
    }

    /// The command of this word; a wrong one is refused, naming the right ones.
    static Help of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.of("start.command-wrong", word, String.join(", ", words())));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Help::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The options of the command itself.
    List<String> options() {
        return OPTION.matcher(usage).results().map(MatchResult::group).toList();
    }

    /// With those that every command of a room takes.
    List<String> allOptions() {
        return Stream.concat(options().stream(), Stream.of("--data", "--as")).toList();
    }

    static void print(PrintStream out) {
        say(out, Wording.of("start.help.title"));
        for (var one : values()) {
            out.println();
            out.println(("  ./ketnap " + one.word() + " " + one.usage).stripTrailing());
            say(out, Wording.of("start.help." + one.word()));
        }
        out.println();
        say(out, Wording.of("start.help.everywhere"));
        say(out, Wording.of("start.help.server"));
    }

    private static void say(PrintStream out, Text text) {
        out.println("    " + text.vi());
        out.println("    " + text.en());
    }
}
