package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ketnap.admission.ClassRound;
import vn.ketnap.course.CourseRow;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Sentence;

/// What the list of classes shows: one row more than a page tells that there is a next one.
///
/// @param counts whether the numbers are of everybody, not of the reader's cells only
/// @param rounds what the cases tell of sending, on the first page only
public record ClassesModel(
        List<CourseRow> read, boolean first, LocalDate today, boolean mayAdd, boolean counts, List<ClassRound> rounds) {

    static final int ROWS = 30;

    public ClassesModel {
        read = List.copyOf(read);
        rounds = List.copyOf(rounds);
    }

    public List<CourseRow> rows() {
        return read.stream().limit(ROWS).toList();
    }

    public Pager pager() {
        return new Pager(
                first ? Optional.empty() : Optional.of("/classes"),
                read.size() > ROWS
                        ? Optional.of(
                                "/classes?after=" + rows().getLast().course().id())
                        : Optional.empty(),
                Sentence.of("course.shown", rows().size()));
    }
}
