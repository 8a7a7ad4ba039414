package vn.ketnap.access;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Command;
import vn.ketnap.basics.SealHead;
import vn.ketnap.basics.Text;
import vn.ketnap.journal.Seals;
import vn.ketnap.journal.Verification;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// `./ketnap verify [--head MARK]`: holds journal and acts against their seals; 1 when something does not fit.
@Component
class VerifyCommand implements Command {

    private static final String HEAD = "--head";

    private final Seals seals;
    private final Words words;

    VerifyCommand(Seals seals, Words words) {
        this.seals = seals;
        this.words = words;
    }

    @Override
    public String word() {
        return "verify";
    }

    @Override
    public Text summary() {
        return new Text(
                "verify [--head DẤU]: kiểm tra nhật ký và các bước có còn như khi niêm phong",
                "verify [--head MARK]: check that journal and acts are as they were sealed");
    }

    @Override
    public List<String> options() {
        return List.of(HEAD);
    }

    @Override
    public int run(List<String> said, Actor actor, PrintStream out, PrintStream err) {
        var asked = said.isEmpty() ? Optional.<SealHead>empty() : head(said);
        if (asked.isEmpty() && !said.isEmpty()) {
            say(err, "access.verify.head");
            return 2;
        }
        say(err, "access.verify.begun");
        var found = seals.verify(asked.stream().toList());
        tell(found, out);
        return found.isWhole() ? 0 : 1;
    }

    /// `--head MARK` or `--head=MARK`; a printed mark may come as several words.
    private static Optional<SealHead> head(List<String> said) {
        var all = String.join(" ", said);
        return all.startsWith(HEAD)
                ? SealHead.typed(all.substring(HEAD.length()).replaceFirst("^=", ""))
                : Optional.empty();
    }

    private void tell(Verification found, PrintStream out) {
        for (var breach : found.breaches()) {
            say(out, "journal.breach." + breach.kind().word(), breach.about().toArray());
        }
        if (found.broken() > found.breaches().size()) {
            say(out, "access.verify.more", found.broken() - found.breaches().size());
        }
        say(out, "access.verify.done", found.lines(), found.rows(), found.took().toMillis() / 1000.0);
        if (found.unsealed() > 0) {
            say(out, "access.verify.unsealed", found.unsealed());
        }
        say(out, "access.verify.mark", found.head().number(), found.head().grouped());
        if (found.isWhole()) {
            say(out, "access.verify.whole");
        } else {
            say(out, "access.verify.broken", found.broken());
        }
    }

    private void say(PrintStream out, String key, Object... about) {
        out.println(words.in(Language.VI).t(key, about) + " / "
                + words.in(Language.EN).t(key, about));
    }
}
