package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Letters;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// *Thẩm tra*: the letters of all cases one may see, the longest waiting first, and a reminder to several places at
/// once. Only that a letter went and an answer came; nothing of what it says.
@Controller
class LettersPage {

    private static final String LIST = "admission/Letters";
    private static final int LONGEST_NUMBER = 120;

    private final Letters letters;
    private final Admissions admissions;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    LettersPage(Letters letters, Admissions admissions, Organizations organizations, Authority authority, Today today) {
        this.letters = letters;
        this.admissions = admissions;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/verifications")
    Page show(LettersFilter filter, Actor actor) {
        return Page.of(LIST, model(filter, LettersModel.Reminder.NONE, actor));
    }

    @PostMapping("/verifications/reminders")
    Page remind(
            LettersFilter filter,
            @RequestParam(name = "letter", defaultValue = "") List<String> ticked,
            @RequestParam(name = "on", defaultValue = "") String on,
            @RequestParam(name = "number", defaultValue = "") String number,
            @RequestParam(name = Seen.FIELD, defaultValue = "") String shown,
            Actor actor) {
        authority.requireAnywhere(actor, Permission.RECORD_ALL_ACTS, today.date());
        var reading = new Typed(today.date());
        var entries = entries(ticked, on, number, reading);
        if (!reading.fine()) {
            return refused(filter, on, number, ticked, reading, Together.FINE, actor);
        }
        var looked = Seen.of(shown);
        var outcomes = admissions.performAll(entries, looked, actor);
        var together = Together.of(entries, outcomes, names(filter, actor), looked, _ -> true);
        return together.stood()
                ? Page.redirect(filter.first()).saying("admission.letters.reminded", entries.size())
                : refused(filter, on, number, ticked, reading, together, actor);
    }

    private List<Admissions.Entry> entries(List<String> ticked, String on, String number, Typed reading) {
        var day = reading.pastDay("on", on);
        if (number.strip().length() > LONGEST_NUMBER) {
            reading.complain("number", "admission.error.text");
        }
        var chosen = ticked.stream()
                .flatMap(one -> LetterKey.of(one).stream())
                .distinct()
                .toList();
        if (chosen.isEmpty()) {
            reading.complain("letters", "admission.letters.none-ticked");
        }
        return day.map(when -> chosen.stream()
                        .map(one -> new Admissions.Entry(
                                one.id(),
                                new Act.VerificationReminded(when, one.subject(), number.strip()),
                                Words.NONE))
                        .toList())
                .orElse(List.of());
    }

    private Page refused(
            LettersFilter filter,
            String on,
            String number,
            List<String> ticked,
            Typed reading,
            Together together,
            Actor actor) {
        var reminder = new LettersModel.Reminder(
                on, number, Set.copyOf(new LinkedHashSet<>(ticked)), reading.errors(), together);
        return Page.refused(LIST, model(filter, reminder, actor));
    }

    private LettersModel model(LettersFilter filter, LettersModel.Reminder reminder, Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, today.date());
        var seen = authority.cellsWhere(actor, Permission.SEE_CASES, today.date());
        var cells = new ArrayList<Organization>();
        seen.forEach(cell -> organizations.latest(cell).ifPresent(cells::add));
        return new LettersModel(
                filter,
                cells,
                letters.list(filter.query(seen, cells, today.date())),
                today.date(),
                authority.mayAnywhere(actor, Permission.RECORD_ALL_ACTS, today.date()),
                reminder);
    }

    private Map<CaseId, String> names(LettersFilter filter, Actor actor) {
        var names = new HashMap<CaseId, String>();
        model(filter, LettersModel.Reminder.NONE, actor).rows().forEach(row -> names.put(row.caseId(), row.fullName()));
        return names;
    }
}
