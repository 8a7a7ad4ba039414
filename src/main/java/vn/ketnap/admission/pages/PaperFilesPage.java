package vn.ketnap.admission.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.forms.CasePaper;
import vn.ketnap.admission.forms.CasePapers;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.Bundle;
import vn.ketnap.document.Pdf;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.NotHere;

/// Papers of a case as files: one in Word or PDF, all that are due in one Word file or in a zip. Each taking out is
/// journalled.
@Controller
class PaperFilesPage {

    static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PaperDesk desk;
    private final CasePapers papers;
    private final Pdf pdf;
    private final Journal journal;

    PaperFilesPage(PaperDesk desk, CasePapers papers, Pdf pdf, Journal journal) {
        this.desk = desk;
        this.papers = papers;
        this.pdf = pdf;
        this.journal = journal;
    }

    @GetMapping("/cases/{id}/papers/{key}/word")
    @Transactional
    ResponseEntity<byte[]> word(@PathVariable CaseId id, @PathVariable String key, Actor actor) {
        var open = desk.one(id, key, actor);
        taken(open.file(), key, actor);
        return file(papers.drawer(open.file()).apply(open.paper()).bytes(), name(open) + ".docx", WORD);
    }

    /// Where no PDF can be made, the print view instead.
    @GetMapping("/cases/{id}/papers/{key}/pdf")
    @Transactional
    ResponseEntity<byte[]> pdf(@PathVariable CaseId id, @PathVariable String key, Actor actor) {
        var open = desk.one(id, key, actor);
        taken(open.file(), key, actor);
        return pdf.of(papers.drawer(open.file()).apply(open.paper()).bytes())
                .map(bytes -> file(bytes, name(open) + ".pdf", MediaType.APPLICATION_PDF))
                .orElseGet(() -> ResponseEntity.status(303)
                        .header(HttpHeaders.LOCATION, "/cases/" + id + "/papers/" + key)
                        .build());
    }

    /// Every paper whose step was recorded, one after another in one Word file.
    @GetMapping("/cases/{id}/papers/all.docx")
    @Transactional
    ResponseEntity<byte[]> together(@PathVariable CaseId id, Actor actor) throws IOException {
        var open = desk.open(id, actor);
        var drawer = papers.drawer(open.file());
        taken(open.file(), "all", actor);
        var word = Bundle.word(due(open).map(drawer).toList());
        return word.isPresent()
                ? file(word.get(), Bundle.fileName(open.person().fullName()) + ".docx", WORD)
                : zip(open);
    }

    /// The same in a zip, under the names of the digitised file where a form has one.
    @GetMapping("/cases/{id}/papers/all.zip")
    @Transactional
    ResponseEntity<byte[]> zip(@PathVariable CaseId id, Actor actor) throws IOException {
        var open = desk.open(id, actor);
        taken(open.file(), "all", actor);
        return zip(open);
    }

    private ResponseEntity<byte[]> zip(CasePapers.Open open) throws IOException {
        var drawer = papers.drawer(open.file());
        var folder = Bundle.fileName(open.person().fullName());
        var out = new ByteArrayOutputStream();
        Bundle.zip(
                due(open)
                        .map(one -> new Bundle.Item(folder + "/" + archived(one) + ".docx", drawer.apply(one)))
                        .iterator(),
                out);
        return file(out.toByteArray(), folder + ".zip", MediaType.valueOf("application/zip"));
    }

    private static Stream<CasePaper> due(CasePapers.Open open) {
        var due = open.papers().stream().filter(CasePaper::isPassed).toList();
        if (due.isEmpty()) {
            throw new NotHere();
        }
        return due.stream();
    }

    /// `43.Nghi_quyet_de_nghi_ket_nap_dang_vien.2` (CV 1361-CV/BTCTW, section 12 of the catalogue).
    static String archived(CasePaper paper) {
        return Stream.of(
                        paper.form().archive().map("%02d"::formatted),
                        Optional.of(Bundle.fileName(paper.form().title().vi())),
                        Optional.of(paper.copy()).filter(n -> n > 0).map(String::valueOf))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + "." + b)
                .orElseThrow();
    }

    private static String name(PaperDesk.One one) {
        return Bundle.fileName(one.paper().key() + " " + one.person().fullName());
    }

    private void taken(CaseFile file, String what, Actor actor) {
        journal.record(
                actor,
                "export:paper",
                file.id() + "/" + what,
                Optional.of(file.progress().cell()));
    }

    static ResponseEntity<byte[]> file(byte[] bytes, String name, MediaType type) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(type)
                .body(bytes);
    }
}
