package vn.ketnap.admission.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Stage;
import vn.ketnap.admission.forms.PaperBatches;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.Identity;
import vn.ketnap.document.BatchOrder;
import vn.ketnap.document.Forms;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// *In giấy tờ nhiều hồ sơ*: cases chosen on a list, their papers in one Word file or a zip; all letters of a plan of
/// verification; letters chosen on the list of letters.
@Controller
class TogetherPage {

    private static final String LIST = "admission/PapersTogether";

    private final Cases cases;
    private final Forms forms;
    private final PaperDesk desk;
    private final PaperRights rights;
    private final PaperMaking making;

    TogetherPage(Cases cases, Forms forms, PaperDesk desk, PaperRights rights, PaperMaking making) {
        this.cases = cases;
        this.forms = forms;
        this.desk = desk;
        this.rights = rights;
        this.making = making;
    }

    /// Which cases are listed, as it stands in the address.
    public record Filter(@Nullable String cell, @Nullable String stage) {

        String cellCode() {
            return cell == null ? "" : cell;
        }

        Optional<Stage> at() {
            return Arrays.stream(Stage.values())
                    .filter(one -> one.word().equals(stage))
                    .findFirst();
        }

        String path() {
            return "/papers?cell=" + URLEncoder.encode(cellCode(), StandardCharsets.UTF_8) + "&stage="
                    + at().map(Stage::word).orElse("");
        }
    }

    @GetMapping("/papers")
    Page list(Filter filter, Actor actor) {
        rights.requireSomewhere(actor);
        return Page.of(LIST, model(filter, Set.of(), "", Errors.NONE, actor));
    }

    @PostMapping("/papers")
    Page make(
            Filter filter,
            @RequestParam(name = "case", defaultValue = "") List<String> ticked,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "zip") String as,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor) {
        rights.requireSomewhere(actor);
        var model = model(filter, Set.copyOf(ticked), form, Errors.NONE, actor);
        var chosen = all
                ? model.rows().stream().map(CaseRow::id).toList()
                : ticked.stream().filter(Identity::is).map(CaseId::of).toList();
        var order = making.many()
                .of(
                        chosen.stream().map(id -> wanted(id, form)).toList(),
                        "Giay_to_" + chosen.size() + "_ho_so",
                        BatchOrder.Kind.asked(as),
                        filter.path(),
                        actor);
        return order.map(one -> Page.redirect(making.batches().begin(one, actor)))
                .orElseGet(() -> Page.refused(
                        LIST,
                        model(
                                filter,
                                Set.copyOf(ticked),
                                form,
                                Errors.of("cases", new Sentence("admission.many.none-ticked", List.of())),
                                actor)));
    }

    private PaperBatches.Wanted wanted(CaseId id, String form) {
        return forms.find(form).isPresent() ? PaperBatches.Wanted.of(id, Set.of(form)) : PaperBatches.Wanted.all(id);
    }

    /// Letters of one plan: requests and letters sending a member, reminders, or both.
    @PostMapping("/cases/{id}/letters/papers")
    Page ofPlan(@PathVariable CaseId id, @RequestParam(defaultValue = "zip") String as, Actor actor) {
        var open = desk.listed(id, actor);
        var both = new ArrayList<>(PaperBatches.LETTERS);
        both.addAll(PaperBatches.REMINDERS);
        var there = open.papers().stream()
                .anyMatch(one -> one.isPassed() && both.contains(one.form().code()));
        if (!there) {
            return Page.redirect("/cases/" + id + "/papers").saying(Notice.warning("admission.many.no-letters"));
        }
        var order = making.many()
                .of(
                        List.of(PaperBatches.Wanted.of(id, Set.copyOf(both))),
                        "Tham_tra " + open.person().fullName(),
                        BatchOrder.Kind.asked(as),
                        "/cases/" + id + "/letters",
                        actor)
                .orElseThrow(NotHere::new);
        return Page.redirect(making.batches().begin(order, actor));
    }

    /// Letters ticked on the list of letters.
    @PostMapping("/verifications/papers")
    Page ofList(
            LettersFilter filter,
            @RequestParam(name = "letter", defaultValue = "") List<String> ticked,
            @RequestParam(defaultValue = "letters") String what,
            @RequestParam(defaultValue = "zip") String as,
            Actor actor) {
        rights.requireSomewhere(actor);
        var wanted = what.equals("reminders") ? PaperBatches.REMINDERS : PaperBatches.LETTERS;
        var order = making.many()
                .of(
                        ticked.stream()
                                .flatMap(one -> LetterKey.of(one).stream())
                                .map(one -> PaperBatches.Wanted.letter(one.id(), wanted, one.subject()))
                                .toList(),
                        "Cong_van_tham_tra",
                        BatchOrder.Kind.asked(as),
                        filter.first(),
                        actor);
        return order.map(one -> Page.redirect(making.batches().begin(one, actor)))
                .orElseGet(() -> Page.redirect(filter.first()).saying(Notice.warning("admission.letters.none-ticked")));
    }

    private PapersTogetherModel model(Filter filter, Set<String> ticked, String form, Errors errors, Actor actor) {
        var cells = rights.cells(actor);
        var chosen = cells.stream()
                .filter(one -> one.code().equals(filter.cellCode()))
                .map(Organization::id)
                .toList();
        if (!filter.cellCode().isEmpty() && chosen.isEmpty()) {
            throw new NotHere();
        }
        var query = new CaseQuery(
                "",
                chosen.isEmpty() ? cells.stream().map(Organization::id).toList() : chosen,
                filter.at().map(List::of).orElse(List.of()),
                Optional.empty(),
                CaseQuery.Order.NAME,
                Optional.empty(),
                PapersTogetherModel.MOST);
        return new PapersTogetherModel(filter, cells, cases.list(query), forms.all(), ticked, form, errors);
    }
}
