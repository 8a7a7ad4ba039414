package vn.ketnap.desk.pages;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.journal.Journal;
import vn.ketnap.journal.Traces;
import vn.ketnap.people.Exposure;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Language;

/// Puts together one exposure: its clock, what was done with the account since, the draft of its notice.
@Component
class ExposureModels {

    /// So many lines about an account are looked through for what was done with it.
    private static final int LINES = 200;

    private static final List<String> MEASURES = List.of(
            "account-locked",
            "account-unlocked",
            "account-password-reset",
            "account-password-changed",
            "account-session-ended",
            "account-second-step-removed");

    private final Tracing tracing;
    private final TraceReach reach;
    private final Journal journal;
    private final TracePage.Kinds kinds;
    private final Clock clock;

    ExposureModels(Tracing tracing, TraceReach reach, Journal journal, TracePage.Kinds kinds, Clock clock) {
        this.tracing = tracing;
        this.reach = reach;
        this.journal = journal;
        this.kinds = kinds;
        this.clock = clock;
    }

    ExposureModel of(Exposure exposure, String words, Optional<Exposure.Step> asked, Errors errors, Actor actor) {
        return new ExposureModel(
                exposure,
                reach.name(exposure.part()),
                clock.instant(),
                done(exposure),
                reach.mayLock(actor),
                form(exposure).address("/exposures/trace"),
                words,
                asked,
                errors);
    }

    /// The draft of the notice as a Word file; taking it out is journalled.
    byte[] notice(Exposure exposure, Actor actor) throws IOException {
        journal.record(actor, "export:exposure-notice", Long.toString(exposure.number()), Optional.of(exposure.part()));
        return new ExposureNotice(
                        exposure,
                        reach.name(exposure.part()),
                        kinds.in(Language.VI),
                        kinds.words().in(Language.VI))
                .write(
                        tracing.of(asked(exposure), actor),
                        done(exposure),
                        kinds.today().assumed());
    }

    private static Traces.Asked asked(Exposure one) {
        return new Traces.Asked(one.account(), one.since(), one.until());
    }

    static ExposureForm form(Exposure one) {
        return new ExposureForm(
                one.account(),
                ExposureForm.day(one.since()).toString(),
                ExposureForm.day(one.until().minusMillis(1)).toString(),
                "",
                "",
                "");
    }

    /// What was done with the account since the exposure began, the latest first.
    private List<Journal.Line> done(Exposure exposure) {
        return journal.about("account:" + exposure.account(), LINES).stream()
                .filter(line -> MEASURES.contains(line.what()))
                .filter(line -> !line.at().isBefore(exposure.since()))
                .toList();
    }
}
