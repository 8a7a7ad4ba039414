package vn.ketnap.desk.pages;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Text;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.journal.Traces;
import vn.ketnap.people.Person;
import vn.ketnap.regulation.Purpose;
import vn.ketnap.regulation.Purposes;
import vn.ketnap.web.Download;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Language;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;
import vn.ketnap.web.Words;

/// *Một tài khoản đã xem gì*: what one account opened, took out and changed from a day to a day,
/// whom it concerns and in which way; line by line, and as a list to keep. Looking is a line of the
/// journal as well.
@Controller
class TracePage {

    private static final int AT_ONCE = 100;

    private final Tracing tracing;
    private final TraceReach reach;
    private final Journal journal;
    private final Kinds kinds;
    private final Clock clock;

    TracePage(Tracing tracing, TraceReach reach, Journal journal, Kinds kinds, Clock clock) {
        this.tracing = tracing;
        this.reach = reach;
        this.journal = journal;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// What groups of data are called.
    @Component("exposureKinds")
    record Kinds(Purposes purposes, Words words, Today today) {

        Map<String, Text> titles() {
            return purposes.groups().stream().collect(Collectors.toMap(Purpose::id, Purpose::title));
        }

        Map<String, String> in(Language language) {
            var tongue = words.in(language);
            return purposes.groups().stream().collect(Collectors.toMap(Purpose::id, one -> tongue.say(one.title())));
        }
    }

    @GetMapping("/exposures/trace")
    @Transactional
    Page show(ExposureForm form, Actor actor) {
        reach.require(actor);
        var typed = typed();
        var asked = form.asked(typed, clock.instant());
        return asked.isEmpty()
                ? Page.refused("desk/Exposures", new ExposuresModel(java.util.List.of(), form, typed.errors()))
                : Page.of("desk/Trace", model(form, asked.get(), Errors.NONE, actor));
    }

    /// The page again with what was wrong in the form that writes an exposure down.
    TraceModel model(ExposureForm form, Traces.Asked asked, Errors errors, Actor actor) {
        note(actor, "view:trace", asked);
        return new TraceModel(form, asked, tracing.of(asked, actor), kinds.titles(), reach.mayTake(actor), errors);
    }

    @GetMapping("/exposures/trace/lines")
    @Transactional
    Page lines(ExposureForm form, @RequestParam(defaultValue = "0") long before, Actor actor) {
        reach.require(actor);
        var asked = form.asked(typed(), clock.instant()).orElseThrow(NotHere::new);
        note(actor, "view:trace", asked);
        var found = tracing.lines(asked, actor, before <= 0 ? Long.MAX_VALUE : before, AT_ONCE + 1);
        var rows = found.stream()
                .limit(AT_ONCE)
                .map(one -> new TraceLinesModel.Row(
                        one.line().number(),
                        one.line().at(),
                        one.line().what(),
                        one.person().map(Person::id),
                        one.person().map(Person::fullName).orElse("")))
                .toList();
        return Page.of(
                "desk/TraceLines",
                new TraceLinesModel(
                        asked.account(),
                        rows,
                        form.address("/exposures/trace"),
                        found.size() > AT_ONCE
                                ? Optional.of(form.address("/exposures/trace/lines") + "&before="
                                        + rows.getLast().number())
                                : Optional.empty()));
    }

    @GetMapping("/exposures/trace.xlsx")
    @Transactional
    ResponseEntity<byte[]> file(ExposureForm form, Actor actor) throws IOException {
        reach.requireTaking(actor);
        var asked = form.asked(typed(), clock.instant()).orElseThrow(NotHere::new);
        note(actor, "export:trace", asked);
        var book = new TraceWorkbook(
                asked,
                kinds.in(Language.VI),
                kinds.words().in(Language.VI),
                kinds.today().assumed());
        return Download.excel("vet-tai-khoan", book.write(tracing.of(asked, actor)));
    }

    private void note(Actor actor, String what, Traces.Asked asked) {
        Optional<OrganizationRef> home = reach.home(actor);
        journal.record(actor, what, "account:" + known(asked.account()), home);
    }

    /// What is no name of an account may be anything, and is not written down.
    private static String known(String account) {
        return account.matches("[a-z0-9][a-z0-9._@:-]{1,60}") ? account : "-";
    }

    private Typed typed() {
        return new Typed(ExposureForm.day(clock.instant()));
    }
}
