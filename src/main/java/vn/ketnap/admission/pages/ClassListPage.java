package vn.ketnap.admission.pages;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.Courses;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.NotAllowed;

/// The list of a class in Word and in Excel, to be sent with the letter. What is taken out is journalled.
@Controller
class ClassListPage {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Courses courses;
    private final ClassSheets sheets;
    private final Journal journal;

    ClassListPage(Courses courses, ClassSheets sheets, Journal journal) {
        this.courses = courses;
        this.sheets = sheets;
        this.journal = journal;
    }

    @GetMapping("/classes/{id}/list.xlsx")
    @Transactional
    ResponseEntity<byte[]> excel(@PathVariable CourseId id, Actor actor) throws IOException {
        return file(sheets.excel(taken(id, actor)), "xlsx", "spreadsheetml.sheet");
    }

    @GetMapping("/classes/{id}/list.docx")
    @Transactional
    ResponseEntity<byte[]> word(@PathVariable CourseId id, Actor actor) throws IOException {
        return file(sheets.word(taken(id, actor)), "docx", "wordprocessingml.document");
    }

    private ClassSheet taken(CourseId id, Actor actor) {
        var course = courses.seen(id, actor);
        if (!courses.mayExport(actor)) {
            throw new NotAllowed();
        }
        journal.record(actor, "export:class", id.toString(), Optional.of(course.part()));
        return sheets.of(course, actor);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String ending, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach-cu-di-hoc." + ending + "\"")
                .header(HttpHeaders.CONTENT_TYPE, OFFICE + type)
                .body(content);
    }
}
