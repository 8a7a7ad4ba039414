package vn.ketnap.exchange.pages;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import vn.ketnap.basics.Text;
import vn.ketnap.exchange.Answers;
import vn.ketnap.exchange.Imports;
import vn.ketnap.exchange.Uploads;
import vn.ketnap.exchange.lists.ListKind;
import vn.ketnap.exchange.lists.Lists;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Nhập từ Excel*: choose a file, look at how it was read, answer what is asked, bring it in, take it back.
@Controller
class ImportPage {

    private final Imports imports;
    private final Uploads uploads;
    private final ImportRights rights;

    ImportPage(Imports imports, Uploads uploads, ImportRights rights) {
        this.imports = imports;
        this.uploads = uploads;
        this.rights = rights;
    }

    @GetMapping("/imports")
    Page start(Actor actor) {
        rights.require(actor);
        return Page.of("exchange/Start", new ImportModels.Start(imports.latest(30), Optional.empty()));
    }

    @PostMapping("/imports")
    Page upload(@RequestParam MultipartFile file, @RequestParam(defaultValue = "auto") String kind, Actor actor)
            throws IOException {
        rights.require(actor);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var content = file.getBytes();
        var wishes = wishes(kind, Map.of());
        return switch (imports.bring(name, content, wishes, Answers.NONE, true, actor)) {
            case Imports.Refused refused -> refused(refused.why().words());
            case Imports.Brought _ ->
                Page.redirect("/imports/new/" + uploads.keep(name, content, actor) + "?kind=" + kind);
        };
    }

    @GetMapping("/imports/new/{id}")
    Page preview(@PathVariable UUID id, @RequestParam(defaultValue = "auto") String kind, Actor actor) {
        rights.require(actor);
        return look(id, kind, Map.of(), Answers.NONE, actor);
    }

    /// Columns put right, questions answered: the list looked at again, or brought in.
    @PostMapping("/imports/new/{id}")
    Page decide(@PathVariable UUID id, @RequestParam Map<String, String> typed, Actor actor) {
        rights.require(actor);
        var kind = typed.getOrDefault("kind", "auto");
        var columns = columns(typed);
        var answers = answers(typed);
        if (!typed.containsKey("bring")) {
            return look(id, kind, columns, answers, actor);
        }
        var upload = uploads.find(id, actor).orElseThrow(NotHere::new);
        return switch (imports.bring(upload.file(), upload.content(), wishes(kind, columns), answers, false, actor)) {
            case Imports.Refused refused -> refused(refused.why().words());
            case Imports.Brought brought -> {
                columns.forEach((signature, chosen) -> imports.remember(signature, chosen, actor));
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
        return Page.of("exchange/Done", done(new ImportRef(number), List.of()));
    }

    @PostMapping("/imports/{number}/undo")
    Page undo(@PathVariable long number, Actor actor) {
        rights.require(actor);
        var list = new ImportRef(number);
        if (imports.find(list).filter(one -> one.undoneAt().isEmpty()).isEmpty()) {
            throw new NotHere();
        }
        var referring = imports.undo(list, actor);
        return referring.isEmpty()
                ? Page.redirect("/imports/" + number).saying("exchange.undone")
                : Page.refused("exchange/Done", done(list, referring));
    }

    private Page look(UUID id, String kind, Map<String, Map<String, String>> columns, Answers answers, Actor actor) {
        var upload = uploads.find(id, actor).orElseThrow(NotHere::new);
        return switch (imports.bring(upload.file(), upload.content(), wishes(kind, columns), answers, true, actor)) {
            case Imports.Refused refused -> refused(refused.why().words());
            case Imports.Brought brought -> {
                var mapping = new HashMap<String, String>();
                columns.values().forEach(mapping::putAll);
                yield Page.of(
                        "exchange/Preview", new ImportModels.Preview(id, brought, mapping, rights.cells(), answers));
            }
        };
    }

    private Page refused(Text why) {
        return Page.refused("exchange/Start", new ImportModels.Start(imports.latest(30), Optional.of(why)));
    }

    private ImportModels.Done done(ImportRef list, List<String> referring) {
        return new ImportModels.Done(imports.find(list).orElseThrow(NotHere::new), imports.rows(list), referring);
    }

    private Lists.Wishes wishes(String kind, Map<String, Map<String, String>> columns) {
        var mappings = new HashMap<>(imports.mappings());
        mappings.putAll(columns);
        return new Lists.Wishes(ListKind.of(kind), mappings, Optional.empty());
    }

    private static Map<String, Map<String, String>> columns(Map<String, String> typed) {
        var chosen = new LinkedHashMap<String, String>();
        typed.forEach((key, value) -> {
            if (key.startsWith("column-") && !value.isEmpty()) {
                chosen.put(key.substring(7), value);
            }
        });
        var signature = typed.getOrDefault("signature", "");
        return chosen.isEmpty() || signature.isEmpty() ? Map.of() : Map.of(signature, chosen);
    }

    private static Answers answers(Map<String, String> typed) {
        var answers = new HashMap<String, String>();
        typed.forEach((key, value) -> {
            if (key.startsWith("answer-") && !value.isBlank()) {
                answers.put(key.substring(7), value);
            }
        });
        return new Answers(answers);
    }
}
