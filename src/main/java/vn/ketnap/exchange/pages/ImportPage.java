package vn.ketnap.exchange.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.Text;
import vn.ketnap.exchange.Imports;
import vn.ketnap.exchange.Said;
import vn.ketnap.exchange.Trial;
import vn.ketnap.exchange.Trials;
import vn.ketnap.exchange.Uploads;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.Refusal;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Page;

/// *Nhập từ Excel*: choose a file, look at how it was read, answer what is asked, bring it in, take it back.
@Controller
class ImportPage {

    /// How many rows a notice names.
    private static final int NAMED = 10;

    private final Imports imports;
    private final Uploads uploads;
    private final Trials trials;
    private final ImportRights rights;
    private final Candidates candidates;

    ImportPage(Imports imports, Uploads uploads, Trials trials, ImportRights rights, Candidates candidates) {
        this.imports = imports;
        this.uploads = uploads;
        this.trials = trials;
        this.rights = rights;
        this.candidates = candidates;
    }

    @GetMapping("/imports")
    Page start(@RequestParam(defaultValue = "") String refused, Actor actor) {
        rights.require(actor);
        return refused.equals(TooLarge.WORD)
                ? refused(Refusal.TOO_LARGE.words())
                : Page.of("exchange/Start", new ImportModels.Start(imports.latest(30), Optional.empty()));
    }

    @PostMapping("/imports")
    Page upload(@RequestParam MultipartFile file, @RequestParam(defaultValue = "auto") String kind, Actor actor)
            throws IOException {
        rights.require(actor);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return answer(trials.first(name, file.getBytes(), Said.only(kind), actor));
    }

    /// Drawn from the last trial. Where none can be read, as after a change of version, the list is tried again.
    @GetMapping("/imports/new/{id}")
    Page preview(@PathVariable UUID id, Actor actor) {
        rights.require(actor);
        return trials.find(id, actor)
                .map(trial -> Page.of("exchange/Preview", preview(id, trial, actor)))
                .orElseGet(() -> answer(trials.again(upload(id, actor), Said.only("auto"), actor)));
    }

    /// Columns put right, questions answered: the list tried again, or brought in.
    @PostMapping("/imports/new/{id}")
    Page decide(@PathVariable UUID id, @RequestParam Map<String, String> typed, Actor actor) {
        rights.require(actor);
        var upload = upload(id, actor);
        var said = PreviewForm.read(typed);
        return typed.containsKey("bring") ? bring(upload, said, actor) : answer(trials.again(upload, said, actor));
    }

    @PostMapping("/imports/new/{id}/drop")
    Page drop(@PathVariable UUID id, Actor actor) {
        rights.require(actor);
        uploads.find(id, actor).ifPresent(upload -> uploads.drop(upload.id()));
        return Page.redirect("/imports").saying("exchange.dropped");
    }

    @GetMapping("/imports/{number}")
    Page past(@PathVariable long number, Actor actor) {
        rights.require(actor);
        return Page.of("exchange/Done", done(new ImportRef(number), List.of(), actor));
    }

    @PostMapping("/imports/{number}/undo")
    Page undo(@PathVariable long number, Actor actor) {
        rights.require(actor);
        var list = new ImportRef(number);
        return switch (imports.undo(list, actor)) {
            case Imports.NoneThere _ -> throw new NotHere();
            case Imports.TakenBack _ -> Page.redirect("/imports/" + number).saying("exchange.undone");
            case Imports.ReferredTo referred -> Page.refused("exchange/Done", done(list, referred.lines(), actor));
        };
    }

    private Page answer(Trials.Result result) {
        return switch (result) {
            case Trials.Refused refused -> refused(refused.why().words());
            case Trials.Kept kept -> Page.redirect("/imports/new/" + kept.upload());
        };
    }

    /// What the rows are is judged anew; where that is not what the last trial showed, it is said.
    private Page bring(Uploads.Upload upload, Said said, Actor actor) {
        var shown = trials.find(upload.id(), actor);
        return switch (imports.bring(upload.file(), upload.content(), said, actor)) {
            case Imports.Refused refused -> refused(refused.why().words());
            case Imports.Brought brought -> {
                said.columns().forEach((signature, chosen) -> imports.remember(signature, chosen, actor));
                uploads.drop(upload.id());
                yield Page.redirect("/imports/" + brought.number().orElseThrow())
                        .saying(notice(shown.map(trial -> trial.otherwise(brought, said))
                                .orElse(List.of())));
            }
        };
    }

    private static Notice notice(List<ListRow> otherwise) {
        var rows = otherwise.stream().limit(NAMED).map(row -> String.valueOf(row.row()));
        var more = otherwise.size() > NAMED ? ", …" : "";
        return otherwise.isEmpty()
                ? Notice.done("exchange.done")
                : Notice.warning(
                        "exchange.done.otherwise", otherwise.size(), rows.collect(Collectors.joining(", ")) + more);
    }

    private ImportModels.Preview preview(UUID id, Trial trial, Actor actor) {
        return new ImportModels.Preview(
                id, trial, trials.outdated(trial), rights.cells(actor), candidates.of(trial.brought()));
    }

    private Uploads.Upload upload(UUID id, Actor actor) {
        return uploads.find(id, actor).orElseThrow(NotHere::new);
    }

    private Page refused(Text why) {
        return Page.refused("exchange/Start", new ImportModels.Start(imports.latest(30), Optional.of(why)));
    }

    private ImportModels.Done done(ImportRef list, List<Reference> referring, Actor actor) {
        var past = imports.find(list).orElseThrow(NotHere::new);
        return new ImportModels.Done(past, imports.rows(list), referring, imports.mayTakeBack(past, actor));
    }
}
