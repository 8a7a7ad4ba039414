package vn.ketnap.exchange.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.ketnap.exchange.Answers;
import vn.ketnap.exchange.Imports;
import vn.ketnap.exchange.Uploads;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.Lists;
import vn.ketnap.exchange.lists.Refusal;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Nhập từ Excel*: choose a file, look at how it was read, answer what is asked, bring it in, take it back.
@Controller
class ImportPage {

    private static final ImportModels.Typed NOTHING = new ImportModels.Typed(Map.of(), Answers.NONE, "");

    private final Imports imports;
    private final Uploads uploads;
    private final ImportRights rights;
    private final Candidates candidates;

    ImportPage(Imports imports, Uploads uploads, ImportRights rights, Candidates candidates) {
        this.imports = imports;
        this.uploads = uploads;
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
        var content = file.getBytes();
        var wishes = wishes(kind, NOTHING);
        return switch (imports.bring(name, content, wishes, Answers.NONE, true, actor)) {
            case Imports.Refused refused -> refused(refused.why().words());
            case Imports.Brought _ ->
                Page.redirect("/imports/new/" + uploads.keep(name, content, actor) + "?kind=" + kind);
        };
    }

    @GetMapping("/imports/new/{id}")
    Page preview(@PathVariable UUID id, @RequestParam(defaultValue = "auto") String kind, Actor actor) {
        rights.require(actor);
        return look(id, kind, NOTHING, actor);
    }

    /// Columns put right, questions answered: the list looked at again, or brought in.
    @PostMapping("/imports/new/{id}")
    Page decide(@PathVariable UUID id, @RequestParam Map<String, String> typed, Actor actor) {
        rights.require(actor);
        var kind = typed.getOrDefault("kind", "auto");
        var said = PreviewForm.read(typed);
        if (!typed.containsKey("bring")) {
            return look(id, kind, said, actor);
        }
        var upload = uploads.find(id, actor).orElseThrow(NotHere::new);
        var wishes = wishes(kind, said);
        return switch (imports.bring(upload.file(), upload.content(), wishes, said.answers(), false, actor)) {
            case Imports.Refused refused -> refused(refused.why().words());
            case Imports.Brought brought -> {
                said.columns().forEach((signature, chosen) -> imports.remember(signature, chosen, actor));
                uploads.drop(id);
                yield Page.redirect("/imports/" + brought.number().orElseThrow())
                        .saying("exchange.done");
            }
        };
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

    private Page look(UUID id, String kind, ImportModels.Typed typed, Actor actor) {
        var upload = uploads.find(id, actor).orElseThrow(NotHere::new);
        var wishes = wishes(kind, typed);
        return switch (imports.bring(upload.file(), upload.content(), wishes, typed.answers(), true, actor)) {
            case Imports.Refused refused -> refused(refused.why().words());
            case Imports.Brought brought ->
                Page.of(
                        "exchange/Preview",
                        new ImportModels.Preview(id, brought, typed, rights.cells(actor), candidates.of(brought)));
        };
    }

    private Page refused(Text why) {
        return Page.refused("exchange/Start", new ImportModels.Start(imports.latest(30), Optional.of(why)));
    }

    private ImportModels.Done done(ImportRef list, List<Reference> referring, Actor actor) {
        var past = imports.find(list).orElseThrow(NotHere::new);
        return new ImportModels.Done(past, imports.rows(list), referring, imports.mayTakeBack(past, actor));
    }

    private Lists.Wishes wishes(String kind, ImportModels.Typed typed) {
        var mappings = new HashMap<>(imports.mappings());
        mappings.putAll(typed.columns());
        var header = Optional.of(typed.header())
                .filter(row -> row.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf);
        return new Lists.Wishes(ListKind.of(kind), mappings, header);
    }
}
