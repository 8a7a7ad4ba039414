package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.Actor;
import vn.ketnap.document.BatchOrder;
import vn.ketnap.document.Bundle;
import vn.ketnap.document.DraftPaper;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Forms;
import vn.ketnap.document.IssuedPaper;
import vn.ketnap.document.IssuedPapers;
import vn.ketnap.document.Pdf;
import vn.ketnap.organization.Organizations;

/// A person's papers as a digitised file (hồ sơ số hóa): as issued where they were, otherwise as drawn; in PDF where it
/// can be made; with a table of contents that says what is not known.
@Service
public class Archive {

    private static final String CONTENTS = "F-ML-01";

    /// How many are turned into PDF in one go.
    private static final int TOGETHER = 5;

    private final CasePapers papers;
    private final IdentityOnPapers identity;
    private final IssuedPapers issued;
    private final Pdf pdf;
    private final Shelf shelf;

    Archive(CasePapers papers, IdentityOnPapers identity, IssuedPapers issued, Pdf pdf, Shelf shelf) {
        this.papers = papers;
        this.identity = identity;
        this.issued = issued;
        this.pdf = pdf;
        this.shelf = shelf;
    }

    /// What is to be done; nothing when no step of the case was recorded. Reading the identity number for folder and
    /// papers is one line of the journal.
    public Optional<BatchOrder> of(CasePapers.Open open, String back, Actor actor) {
        var due = open.papers().stream()
                .filter(CasePaper::isPassed)
                .sorted(Comparator.comparing(
                        (CasePaper one) -> ArchiveNames.number(one).orElse("999")))
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        var number = identity.of(open.person(), List.of(CONTENTS), actor);
        number.ifPresent(one -> due.forEach(paper -> paper.fields().put(IdentityOnPapers.FIELD, one)));
        var file = new File(open, due, number, actor);
        return Optional.of(new BatchOrder(
                Bundle.fileName(open.person().fullName()),
                BatchOrder.Kind.ZIP,
                open.file().progress().cell(),
                back,
                file.works()));
    }

    /// What the contents and folders need besides the papers.
    @org.springframework.stereotype.Component
    static final class Shelf {

        private final Forms forms;
        private final Organizations organizations;
        private final FieldsOfCase fieldsOfCase;

        Shelf(Forms forms, Organizations organizations, FieldsOfCase fieldsOfCase) {
            this.forms = forms;
            this.organizations = organizations;
            this.fieldsOfCase = fieldsOfCase;
        }

        LocalDate today() {
            return fieldsOfCase.today();
        }

        DraftPaper contents(Fields fields) {
            return forms.draw(forms.find(CONTENTS).orElseThrow(), today(), fields);
        }

        String code(CaseFile file) {
            return organizations
                    .latest(file.progress().cell())
                    .map(one -> one.code())
                    .orElse("");
        }

        String name(CaseFile file) {
            return organizations
                    .latest(file.progress().cell())
                    .map(one -> one.name())
                    .orElse("");
        }
    }

    /// One file in the making.
    private final class File {

        private final CasePapers.Open open;
        private final List<CasePaper> due;
        private final Map<CasePaper, String> names;
        private final Optional<String> number;
        private final Actor actor;
        private final Function<CasePaper, DraftPaper> drawer;
        private final String folder;
        private final List<Fields> rows = new ArrayList<>();

        File(CasePapers.Open open, List<CasePaper> due, Optional<String> number, Actor actor) {
            this.open = open;
            this.due = due;
            this.names = ArchiveNames.of(due);
            this.number = number;
            this.actor = actor;
            this.drawer = papers.drawer(open.file());
            this.folder = ArchiveNames.folder(
                    shelf.code(open.file()),
                    shelf.name(open.file()),
                    number,
                    open.person().fullName());
        }

        List<BatchOrder.Work> works() {
            var works = new ArrayList<BatchOrder.Work>();
            for (var from = 0; from < due.size(); from += TOGETHER) {
                var some = due.subList(from, Math.min(due.size(), from + TOGETHER));
                works.add(() -> make(some));
            }
            works.add(() -> List.of(new Bundle.Item(folder + "/Muc_luc_tai_lieu.docx", contents())));
            return works;
        }

        private List<Bundle.Item> make(List<CasePaper> some) {
            var asIssued = issued.about(open.file().id().value()).stream()
                    .filter(IssuedPaper::counts)
                    .collect(Collectors.toMap(File::key, Function.identity(), (latest, _) -> latest));
            var drawn = some.stream()
                    .map(paper -> bytes(paper, Optional.ofNullable(asIssued.get(paper.key()))))
                    .toList();
            var turned = pdf.all(drawn);
            var items = new ArrayList<Bundle.Item>();
            for (var i = 0; i < some.size(); i++) {
                var paper = some.get(i);
                var name =
                        names.getOrDefault(paper, paper.key()) + (turned.get(i).isPresent() ? ".pdf" : ".docx");
                rows.add(row(paper, Optional.ofNullable(asIssued.get(paper.key())), name));
                items.add(new Bundle.Item(
                        folder + "/" + name, DraftPaper.of(turned.get(i).orElse(drawn.get(i)))));
            }
            return items;
        }

        private byte[] bytes(CasePaper paper, Optional<IssuedPaper> asIssued) {
            return asIssued.map(one -> issued.bytes(one, actor))
                    .orElseGet(() -> drawer.apply(paper).bytes());
        }

        private static String key(IssuedPaper paper) {
            return paper.copy().isEmpty() ? paper.form() : paper.form() + "." + paper.copy();
        }

        private Fields row(CasePaper paper, Optional<IssuedPaper> asIssued, String name) {
            return new Fields()
                    .put("content.number", ArchiveNames.number(paper).orElse(""))
                    .put(
                            "content.title",
                            paper.form().title().vi() + (paper.label().isEmpty() ? "" : " (" + paper.label() + ")"))
                    .put("content.paper", asIssued.map(IssuedPaper::number).orElse(paper.number()))
                    .put("content.day", asIssued.map(IssuedPaper::on).or(paper::day))
                    .put("content.file", name)
                    .put("content.note", ArchiveNotes.of(paper, asIssued.isPresent()));
        }

        private DraftPaper contents() {
            var fields = new Fields()
                    .put("person.name", open.person().fullName())
                    .put("paper.day", shelf.today())
                    .put("cell.name", shelf.name(open.file()))
                    .put("archive.folder", folder)
                    .put("archive.code-unknown", !ArchiveNames.isCode(shelf.code(open.file())))
                    .put("archive.identity-unknown", number.isEmpty())
                    .put("contents", rows);
            PersonFields.birth(fields, "person.birth", open.person().birth());
            return shelf.contents(fields);
        }
    }
}
