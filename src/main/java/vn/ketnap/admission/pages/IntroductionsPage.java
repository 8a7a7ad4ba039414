package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Introducer;
import vn.ketnap.admission.Introductions;
import vn.ketnap.admission.Outcome;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Text;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Person;
import vn.ketnap.web.Option;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Typed;

/// *Giới thiệu nhiều người*: one paper of a mass organisation or of a cell that names several people. All are entered,
/// or nobody; people who may be the same are asked about line by line.
@Controller
class IntroductionsPage {

    private static final String PAGE = "admission/Introductions";

    private final Introductions introductions;
    private final IntroductionLines lines;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    IntroductionsPage(
            Introductions introductions,
            IntroductionLines lines,
            Organizations organizations,
            Authority authority,
            Today today) {
        this.introductions = introductions;
        this.lines = lines;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/introductions")
    @Transactional(readOnly = true)
    Page show(Actor actor) {
        var cells = cells(actor);
        var typed = new HashMap<String, String>();
        if (cells.size() == 1) {
            typed.put("cell", cells.getFirst().code());
        }
        return Page.of(PAGE, model(new IntroductionsForm(typed), cells, Map.of(), new Typed(today.date())));
    }

    @PostMapping("/introductions")
    Page enter(@RequestParam Map<String, String> typed, Actor actor) {
        var cells = cells(actor);
        var form = new IntroductionsForm(typed);
        var reading = new Typed(today.date());
        if (form.asksForMore()) {
            return Page.of(PAGE, model(form, cells, Map.of(), reading));
        }
        var paper = paper(form, cells, reading, actor);
        if (paper.isEmpty()) {
            return Page.refused(PAGE, model(form, cells, Map.of(), reading));
        }
        var read = lines.read(form, paper.get(), reading);
        if (form.filled().isEmpty()) {
            reading.complain(form.lines().getFirst().key("fullName"), "admission.introductions.nobody");
        }
        if (reading.fine()) {
            introduce(form, read, reading, actor);
        }
        return reading.fine()
                ? Page.redirect("/sources")
                        .saying("admission.introductions.saved", read.lines().size())
                : Page.refused(PAGE, model(form, cells, read.same(), reading));
    }

    private void introduce(IntroductionsForm form, IntroductionLines.Read read, Typed reading, Actor actor) {
        try {
            introductions.introduceAll(read.lines(), actor);
        } catch (Introductions.NotAll no) {
            IntroductionLines.complain(form.filled().get(no.line()), "fullName", why(no.outcome()), reading);
        }
    }

    private static Sentence why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.OutOfTurn out -> ActModels.outOfTurn(out.reason());
            case Outcome.Refused no ->
                Sentence.of(
                        "admission.introductions.because",
                        new Text(
                                no.findings().getFirst().vi(),
                                no.findings().getFirst().en()));
            case Outcome.Accepted _ -> Sentence.of("admission.saved.plain");
        };
    }

    private Optional<IntroductionLines.Paper> paper(
            IntroductionsForm form, List<Organization> cells, Typed reading, Actor actor) {
        var by = reading.choice("by", form.value("by"), Introducer::named);
        var on = reading.pastDay("on", form.value("on"));
        var cell = reading.choice(
                "cell",
                form.value("cell"),
                code -> cells.stream().filter(one -> one.code().equals(code)).findFirst());
        var resolution = form.value("resolution").strip();
        if (resolution.length() > 120) {
            reading.complain("resolution", "admission.error.text");
        }
        return by.isEmpty() || on.isEmpty() || cell.isEmpty() || !reading.fine()
                ? Optional.empty()
                : Optional.of(new IntroductionLines.Paper(
                        new Act.Introduced(on.get(), by.get(), Words.NONE, Words.NONE, resolution),
                        cell.get().id(),
                        cells,
                        actor));
    }

    private static IntroductionsModel model(
            IntroductionsForm form, List<Organization> cells, Map<Integer, List<Person>> same, Typed reading) {
        var options =
                cells.stream().map(cell -> new Option(cell.code(), cell.name())).toList();
        return new IntroductionsModel(form, options, same, reading.errors());
    }

    private List<Organization> cells(Actor actor) {
        authority.requireAnywhere(actor, Permission.RECORD_CELL_ACTS, today.date());
        return organizations.cells(today.date()).stream()
                .filter(cell -> authority.may(actor, Permission.RECORD_CELL_ACTS, cell.id(), today.date()))
                .toList();
    }
}
