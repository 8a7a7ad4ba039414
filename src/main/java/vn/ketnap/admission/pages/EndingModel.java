package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.admission.Certificate;
import vn.ketnap.admission.ClassCase;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Tone;

/// What the list of certificates about to end shows: one row more than a page tells that there is a next one.
public record EndingModel(
        List<ClassCase> read, boolean first, LocalDate today, LocalDate until, Map<OrganizationRef, String> cells) {

    static final int ROWS = 40;

    public EndingModel {
        read = List.copyOf(read);
        cells = Map.copyOf(cells);
    }

    public List<ClassCase> rows() {
        return read.stream().limit(ROWS).toList();
    }

    public String cell(ClassCase one) {
        return cells.getOrDefault(one.cell(), "…");
    }

    public long left(Certificate.Validity validity) {
        return ChronoUnit.DAYS.between(today, validity.until());
    }

    public Tone tone(Certificate.Validity validity) {
        return Tone.in(left(validity));
    }

    public Sentence says(Certificate.Validity validity) {
        var left = left(validity);
        return left < 0 ? Sentence.of("course.ending.over", -left) : Sentence.of("course.ending.left", left);
    }

    public Pager pager() {
        return new Pager(
                first ? Optional.empty() : Optional.of("/certificates"),
                read.size() > ROWS
                        ? Optional.of("/certificates?after=" + rows().getLast().id())
                        : Optional.empty(),
                Sentence.of("course.ending.shown", rows().size()));
    }
}
