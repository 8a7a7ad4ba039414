package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Certificate;
import vn.ketnap.basics.Today;
import vn.ketnap.course.Course;
import vn.ketnap.course.CourseResult;
import vn.ketnap.document.Fields;
import vn.ketnap.document.OfficePapers;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// The papers of a class (F-LOP-01 to F-LOP-03), always in Vietnamese: they go to the organiser and to the
/// cells.
@Component
class ClassPapers {

    private final OfficePapers papers;
    private final ClassSheets sheets;
    private final People people;
    private final Tongue tongue;
    private final Today today;

    ClassPapers(OfficePapers papers, ClassSheets sheets, People people, Words words, Today today) {
        this.papers = papers;
        this.sheets = sheets;
        this.people = people;
        this.tongue = words.in(Language.VI);
        this.today = today;
    }

    /// The list with which people are sent: the lines of the sheet that is printed and of the Excel file.
    byte[] list(ClassModel model) {
        return draw("F-LOP-01", model);
    }

    /// The letter to the cells whose people are sent, with how many of each.
    byte[] letter(ClassModel model) {
        return draw("F-LOP-02", model);
    }

    /// What came of the class for everybody sent.
    byte[] results(ClassModel model) {
        return draw("F-LOP-03", model);
    }

    private byte[] draw(String code, ClassModel model) {
        var whose = model.course().part();
        var signer = papers.secretary(whose, today.date())
                .flatMap(people::find)
                .map(Person::fullName)
                .orElse("");
        return papers.draw(papers.order(code, whose, today.date()), fields(model), signer)
                .bytes();
    }

    private Fields fields(ClassModel model) {
        var course = model.course();
        var call = course.call();
        var fields = new Fields()
                .put("class.name", call.name())
                .put("class.kind", tongue.t("course.kind." + course.kind().word()))
                .put("class.call-number", call.number())
                .put("class.organiser", call.organiser())
                .put("class.opens", call.opens())
                .put("class.closes", call.closes())
                .put("class.days", call.days())
                .put("class.place", call.place());
        call.quota().ifPresent(quota -> fields.put("class.quota", quota));
        fields.put(
                "class.people",
                sheets.of(model).rows().stream().map(ClassPapers::line).toList());
        fields.put("class.cells", cells(model.lines()));
        results(fields, course, model);
        return fields;
    }

    /// A line of the sheet, in the order of its columns.
    private static Fields line(List<String> cells) {
        var row = new Fields();
        for (var i = 0; i < ClassSheet.FIELDS.size(); i++) {
            row.put(ClassSheet.FIELDS.get(i), cells.get(i + 1));
        }
        return row;
    }

    /// Cells in the order in which their people stand on the list.
    private static List<Fields> cells(List<ClassLine> lines) {
        var byCell = new LinkedHashMap<String, List<String>>();
        lines.forEach(line -> byCell.computeIfAbsent(line.cell(), _ -> new ArrayList<>())
                .add(line.person().fullName()));
        return byCell.entrySet().stream()
                .map(one -> new Fields()
                        .put("class-cell.name", one.getKey())
                        .put("class-cell.count", one.getValue().size())
                        .put("class-cell.people", String.join(", ", one.getValue())))
                .toList();
    }

    private void results(Fields fields, Course course, ClassModel model) {
        var sent =
                model.lines().stream().filter(line -> line.learner().isSent()).toList();
        fields.put("class.sent", sent.stream().map(line -> result(line, course)).toList())
                .put("class.passed", count(sent, CourseResult.PASSED))
                .put("class.failed", count(sent, CourseResult.FAILED))
                .put("class.missed", count(sent, CourseResult.ABSENT))
                .put(
                        "class.unsaid",
                        sent.stream()
                                .filter(line -> line.learner().attended().isEmpty())
                                .count())
                .put(
                        "class.certified",
                        sent.stream()
                                .filter(line -> line.certificate(course).isPresent())
                                .count());
    }

    private static long count(List<ClassLine> lines, CourseResult result) {
        return lines.stream().filter(line -> line.learner().has(result)).count();
    }

    private Fields result(ClassLine line, Course course) {
        var row = new Fields()
                .put("learner.name", line.person().fullName())
                .put("learner.born", line.born())
                .put("learner.cell", line.cell());
        line.learner().attended().ifPresent(how -> {
            row.put("learner.result", tongue.t("course.result." + how.result().word()))
                    .put("learner.absence", how.absence());
            how.days().ifPresent(days -> row.put("learner.days", days));
        });
        line.certificate(course).map(Certificate::number).ifPresent(number -> row.put("learner.certificate", number));
        row.put("learner.certified", line.certificate(course).map(Certificate::on));
        return row;
    }
}
