package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.Act;
import vn.ketnap.admission.Admissions;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Proposed;
import vn.ketnap.admission.Words;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Organizations;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.Days;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// *Duyệt danh sách*: once a month the committee above goes over what its cells decided about their lists, and answers
/// several people with one resolution. All of it is recorded, or none.
@Controller
class ListReviewPage {

    private static final String PAGE = "admission/ListReview";

    private final Admissions admissions;
    private final Cases cases;
    private final Organizations organizations;
    private final Authority authority;
    private final Today today;

    ListReviewPage(Admissions admissions, Cases cases, Organizations organizations, Authority authority, Today today) {
        this.admissions = admissions;
        this.cases = cases;
        this.organizations = organizations;
        this.authority = authority;
        this.today = today;
    }

    @GetMapping("/lists")
    @Transactional(readOnly = true)
    Page show(@RequestParam(name = "month", defaultValue = "") String month, Actor actor) {
        var day = today.date();
        authority.requireAnywhere(actor, Permission.SEE_CASES, day);
        var typed = new ListReviewModel.Typed(Days.echo(day.toString(), day), "base", "", "agreed", "", List.of());
        var shown = month(month);
        return Page.of(PAGE, model(shown, typed, wrong(month, shown), Together.FINE, actor));
    }

    @PostMapping("/lists")
    Page confirm(
            @RequestParam(name = "month", defaultValue = "") String monthWord,
            @RequestParam MultiValueMap<String, String> form,
            Actor actor) {
        authority.requireAnywhere(actor, Permission.RECORD_ALL_ACTS, today.date());
        var month = month(monthWord);
        var typed = ListReviewModel.Typed.of(form);
        var chosen = proposals(month, actor).stream()
                .filter(one -> typed.chosen().contains(one.key()))
                .toList();
        var on = Days.read(typed.day(), today.date());
        var errors = errors(on, chosen, typed);
        if (!errors.isEmpty()) {
            return Page.refused(PAGE, model(month, typed, errors, Together.FINE, actor));
        }
        var entries = chosen.stream()
                .map(one -> new Admissions.Entry(one.caseId(), answer(one, on.orElseThrow(), typed), Words.NONE))
                .toList();
        var seen = Seen.of(form.getFirst(Seen.FIELD));
        var outcomes = admissions.performAll(entries, seen, actor);
        if (!seen.recorded(outcomes)) {
            var together = Together.of(entries, outcomes, names(chosen), seen, _ -> true);
            return Page.refused(PAGE, model(month, typed, Errors.NONE, together, actor));
        }
        return Page.redirect("/lists?month=" + month)
                .saying("admission.lists." + (typed.agrees() ? "saved" : "saved-no"), chosen.size());
    }

    private static Act answer(Proposed one, LocalDate on, ListReviewModel.Typed typed) {
        return typed.agrees()
                ? one.answer(on, typed.by(), typed.number())
                : one.refusal(on, typed.by(), typed.number(), new Words(typed.reason()));
    }

    private static Errors errors(Optional<LocalDate> on, List<Proposed> chosen, ListReviewModel.Typed typed) {
        var errors = new LinkedHashMap<String, Sentence>();
        if (on.isEmpty()) {
            errors.put("on", Sentence.of("admission.error.date"));
        }
        if (chosen.isEmpty()) {
            errors.put("chosen", Sentence.of("admission.lists.none-chosen"));
        }
        var again = chosen.stream().filter(one -> one.isAnsweredBy(typed.by())).toList();
        if (!again.isEmpty()) {
            var names = again.stream().map(Proposed::fullName).collect(Collectors.joining(", "));
            errors.put("level", Sentence.of("admission.lists.answered-already", names));
        }
        if (!typed.agrees() && typed.reason().isEmpty()) {
            errors.put("reason", Sentence.of("admission.lists.no-reason"));
        }
        return new Errors(errors);
    }

    private static Map<CaseId, String> names(List<Proposed> chosen) {
        return chosen.stream().collect(Collectors.toMap(Proposed::caseId, Proposed::fullName, (one, _) -> one));
    }

    private ListReviewModel model(
            YearMonth month, ListReviewModel.Typed typed, Errors errors, Together together, Actor actor) {
        var day = today.date();
        var cells = authority.cellsWhere(actor, Permission.SEE_CASES, day).stream()
                .flatMap(cell -> organizations.latest(cell).stream())
                .toList();
        return new ListReviewModel(
                month,
                proposals(month, actor),
                cells,
                typed,
                errors,
                together,
                authority.mayAnywhere(actor, Permission.RECORD_ALL_ACTS, day));
    }

    private List<Proposed> proposals(YearMonth month, Actor actor) {
        var cells = authority.cellsWhere(actor, Permission.SEE_CASES, today.date());
        return cases.proposed(month.atDay(1), month.atEndOfMonth(), cells);
    }

    /// The month asked for, otherwise the one that runs.
    private YearMonth month(String word) {
        return read(word).orElseGet(() -> YearMonth.from(today.date()));
    }

    private static Optional<YearMonth> read(String word) {
        try {
            return Optional.of(YearMonth.parse(word.strip()));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    /// What was asked for is no month: said, with the month that is shown instead.
    private static Errors wrong(String word, YearMonth shown) {
        return word.isBlank() || read(word).isPresent()
                ? Errors.NONE
                : Errors.of("month", Sentence.of("admission.lists.wrong-month", word, shown));
    }
}
