package vn.ketnap.document.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.PaperNumber;
import vn.ketnap.document.Registers;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// *Sổ số văn bản*: numbers by organisation, kind and term; numbers of the past entered, gaps explained, a term begun.
@Controller
class RegistersPage {

    private static final int PAGE = 50;
    private static final int GAPS = 30;

    private final Registers registers;
    private final RegisterDesk desk;

    RegistersPage(Registers registers, RegisterDesk desk) {
        this.registers = registers;
        this.desk = desk;
    }

    @GetMapping("/registers")
    @Transactional(readOnly = true)
    Page show(
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String term,
            @RequestParam(defaultValue = "0") int below,
            Actor actor) {
        var keepers = desk.keepers(actor);
        return Page.of(
                "document/Registers", model(keepers, opened(keepers, org, kind, term, below), Map.of(), Errors.NONE));
    }

    /// A number used before this program, or explained as not used.
    @PostMapping("/registers/number")
    @Transactional
    Page number(@RequestParam Map<String, String> typed, Actor actor) {
        var keepers = desk.keepers(actor);
        var errors = new LinkedHashMap<String, Sentence>();
        var whose = keeper(keepers, typed.getOrDefault("org", ""));
        if (whose.isEmpty()) {
            errors.put("org", new Sentence("document.register.org-missing", List.of()));
        }
        var kind = typed.getOrDefault("kind", "");
        if (!RegistersModel.KINDS.contains(kind)) {
            errors.put("kind", new Sentence("document.register.kind-missing", List.of()));
        }
        var number = PaperNumber.in(typed.getOrDefault("number", ""));
        if (number.isEmpty()) {
            errors.put("number", new Sentence("document.register.number-unreadable", List.of()));
        }
        var on = Days.read(typed.get("on"), desk.today());
        if (on.isEmpty() || on.get().isAfter(desk.today())) {
            errors.put("on", new Sentence("document.register.day-unreadable", List.of()));
        }
        var note = typed.getOrDefault("note", "").strip();
        if (note.isEmpty()) {
            errors.put("note", new Sentence("document.register.note-missing", List.of()));
        }
        if (!errors.isEmpty()) {
            return refused(keepers, typed, new Errors(errors));
        }
        var register = registers.on(whose.orElseThrow().id(), kind, on.orElseThrow());
        var entry = new Registers.Entry(
                number.orElseThrow(),
                typed.getOrDefault("number", "").strip(),
                typed.containsKey("skipped") ? Registers.How.SKIPPED : Registers.How.EARLIER,
                on,
                Optional.empty(),
                note);
        if (!registers.use(register, entry, actor)) {
            return refused(
                    keepers,
                    typed,
                    Errors.of("number", new Sentence("document.register.number-used", List.of(entry.number()))));
        }
        return Page.redirect(
                        model(keepers, Optional.empty(), Map.of(), Errors.NONE).path(register))
                .saying("document.register.said");
    }

    /// A new term: numbers begin at 1 again.
    @PostMapping("/registers/term")
    @Transactional
    Page term(@RequestParam Map<String, String> typed, Actor actor) {
        var keepers = desk.keepers(actor);
        var whose = keeper(keepers, typed.getOrDefault("org", ""));
        var from = Days.read(typed.get("from"), desk.today());
        if (whose.isEmpty() || from.isEmpty()) {
            return refused(
                    keepers,
                    typed,
                    Errors.of(
                            whose.isEmpty() ? "org" : "from",
                            new Sentence(
                                    whose.isEmpty()
                                            ? "document.register.org-missing"
                                            : "document.register.day-unreadable",
                                    List.of())));
        }
        registers.beginTerm(whose.get().id(), from.get(), actor);
        return Page.redirect("/registers").saying("document.register.term-said");
    }

    private Page refused(List<Organization> keepers, Map<String, String> typed, Errors errors) {
        return Page.refused("document/Registers", model(keepers, Optional.empty(), new HashMap<>(typed), errors));
    }

    private RegistersModel model(
            List<Organization> keepers,
            Optional<RegistersModel.Opened> open,
            Map<String, String> typed,
            Errors errors) {
        return new RegistersModel(
                keepers, registers.used(keepers.stream().map(Organization::id).toList()), open, typed, errors);
    }

    private Optional<RegistersModel.Opened> opened(
            List<Organization> keepers, String org, String kind, String term, int below) {
        return keeper(keepers, org)
                .filter(_ -> RegistersModel.KINDS.contains(kind))
                .flatMap(whose -> day(term).map(from -> {
                    var register = new Registers.Register(whose.id(), kind, from);
                    var entries = registers.list(register, below > 0 ? below : Integer.MAX_VALUE, PAGE);
                    return new RegistersModel.Opened(
                            register,
                            entries,
                            registers.gaps(register, GAPS),
                            entries.size() < PAGE
                                    ? Optional.empty()
                                    : Optional.of(entries.getLast().number()));
                }));
    }

    private static Optional<Organization> keeper(List<Organization> keepers, String code) {
        return keepers.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
