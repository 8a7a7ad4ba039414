package vn.ketnap.document.pages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.BadTemplate;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;
import vn.ketnap.document.OwnTemplates;
import vn.ketnap.web.Download;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Page;
import vn.ketnap.web.Sentence;

/// One form: downloaded as a Word template, changed in Word, put in place as the office's own, and back again.
@Controller
@RequestMapping("/forms/{code}")
class FormPage {

    private final Forms forms;
    private final OwnTemplates own;
    private final FormDesk desk;

    FormPage(Forms forms, OwnTemplates own, FormDesk desk) {
        this.forms = forms;
        this.own = own;
        this.desk = desk;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable String code, Actor actor) {
        return Page.of("document/Form", model(desk.form(code, actor), Errors.NONE, actor));
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable String code, Actor actor) {
        var form = desk.form(code, actor);
        return Download.word(form.code(), forms.blank(form, desk.today()));
    }

    @PostMapping("/template")
    @Transactional
    Page put(@PathVariable String code, @RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var form = desk.form(code, actor);
        var part = desk.requirePart(actor);
        try {
            own.put(form, part, name(file), file == null ? new byte[0] : file.getBytes(), actor);
        } catch (BadTemplate bad) {
            var sentence = new Sentence(
                    "document.bad."
                            + bad.why()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'),
                    List.of(bad.detail()));
            return Page.refused("document/Form", model(form, Errors.of("file", sentence), actor));
        }
        return Page.redirect("/forms/" + form.code()).saying("document.put");
    }

    @PostMapping("/back")
    @Transactional
    Page back(@PathVariable String code, Actor actor) {
        var form = desk.form(code, actor);
        own.withdraw(form, desk.requirePart(actor), actor);
        return Page.redirect("/forms/" + form.code()).saying("document.back");
    }

    private static String name(@Nullable MultipartFile file) {
        return Optional.ofNullable(file).map(MultipartFile::getOriginalFilename).orElse("");
    }

    private FormModel model(Form form, Errors errors, Actor actor) {
        var part = desk.part(actor);
        return new FormModel(
                form,
                desk.today(),
                forms.names(form).stream()
                        .flatMap(name -> forms.dictionary().entry(name).stream())
                        .toList(),
                part.map(one -> own.versions(form, one)).orElse(List.of()),
                part.isPresent(),
                errors);
    }
}
