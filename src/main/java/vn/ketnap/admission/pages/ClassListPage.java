package vn.ketnap.admission.pages;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.Courses;
import vn.ketnap.journal.Journal;
import vn.ketnap.web.Download;
import vn.ketnap.web.NotAllowed;

/// The papers of a class in Word, its list in Excel as well: the list to be sent with the letter, the
/// letter to the cells, the results. What is taken out is journalled.
@Controller
class ClassListPage {

    private final Courses courses;
    private final ClassRosters rosters;
    private final ClassSheets sheets;
    private final ClassPapers papers;
    private final Journal journal;

    ClassListPage(Courses courses, ClassRosters rosters, ClassSheets sheets, ClassPapers papers, Journal journal) {
        this.courses = courses;
        this.rosters = rosters;
        this.sheets = sheets;
        this.papers = papers;
        this.journal = journal;
    }

    @GetMapping("/classes/{id}/list.xlsx")
    @Transactional
    ResponseEntity<byte[]> excel(@PathVariable CourseId id, Actor actor) throws IOException {
        return Download.excel("danh-sach-cu-di-hoc", sheets.excel(sheets.of(taken(courses.seen(id, actor), actor))));
    }

    @GetMapping("/classes/{id}/list.docx")
    @Transactional
    ResponseEntity<byte[]> word(@PathVariable CourseId id, Actor actor) {
        return Download.word("danh-sach-cu-di-hoc", papers.list(taken(courses.seen(id, actor), actor)));
    }

    /// Only whoever keeps the class writes to the cells.
    @GetMapping("/classes/{id}/letter.docx")
    @Transactional
    ResponseEntity<byte[]> letter(@PathVariable CourseId id, Actor actor) {
        return Download.word("cong-van-cu-di-hoc", papers.letter(taken(courses.editable(id, actor), actor)));
    }

    @GetMapping("/classes/{id}/results.docx")
    @Transactional
    ResponseEntity<byte[]> results(@PathVariable CourseId id, Actor actor) {
        return Download.word("ket-qua-lop-hoc", papers.results(taken(courses.seen(id, actor), actor)));
    }

    private ClassModel taken(Course course, Actor actor) {
        if (!courses.mayExport(actor)) {
            throw new NotAllowed();
        }
        journal.record(actor, "export:class", course.id().toString(), Optional.of(course.part()));
        return rosters.model(course, ClassModel.Form.EMPTY, actor);
    }
}
