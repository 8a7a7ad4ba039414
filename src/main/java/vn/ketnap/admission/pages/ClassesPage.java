package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.admission.CaseId;
import vn.ketnap.admission.Certificates;
import vn.ketnap.admission.ClassCase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Role;
import vn.ketnap.course.CourseId;
import vn.ketnap.course.Courses;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.Page;

/// *Lớp học*: all classes, the latest first; and *Giấy chứng nhận sắp hết hạn*.
@Controller
class ClassesPage {

    private static final int YEARS_BACK = 3;

    private final Courses courses;
    private final Certificates certificates;
    private final ClassRosters rosters;
    private final Authority authority;

    ClassesPage(Courses courses, Certificates certificates, ClassRosters rosters, Authority authority) {
        this.courses = courses;
        this.certificates = certificates;
        this.rosters = rosters;
        this.authority = authority;
    }

    @Bean
    static MenuItem classesMenu() {
        return MenuItem.forRoles(
                50,
                "course.menu",
                "/classes",
                "school",
                Role.OFFICER,
                Role.CELL_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.APPRAISER);
    }

    @GetMapping("/classes")
    @Transactional(readOnly = true)
    Page list(@RequestParam(name = "after") Optional<CourseId> after, Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, rosters.today());
        var cells = authority.cellsWhere(actor, Permission.SEE_CASES, rosters.today());
        var mayAdd = authority.mayAnywhere(actor, Permission.RECORD_ALL_ACTS, rosters.today());
        return Page.of(
                "admission/Classes",
                new ClassesModel(
                        courses.list(cells, after, ClassesModel.ROWS + 1),
                        after.isEmpty(),
                        rosters.today(),
                        mayAdd,
                        cells.size() > 1,
                        after.isEmpty()
                                ? certificates.rounds(rosters.today().minusYears(YEARS_BACK), cells)
                                : List.of()));
    }

    /// What ends within six months, or has ended, while the cell has not yet considered the admission.
    @GetMapping("/certificates")
    @Transactional(readOnly = true)
    Page ending(@RequestParam(name = "after") Optional<CaseId> after, Actor actor) {
        authority.requireAnywhere(actor, Permission.SEE_CASES, rosters.today());
        var cells = authority.cellsWhere(actor, Permission.SEE_CASES, rosters.today());
        var until = rosters.today().plusMonths(Certificates.MONTHS_AHEAD);
        var read = certificates.ending(until, cells, after, EndingModel.ROWS + 1);
        var names = new HashMap<OrganizationRef, String>();
        read.stream().map(ClassCase::cell).forEach(cell -> names.computeIfAbsent(cell, rosters::cell));
        return Page.of("admission/Ending", new EndingModel(read, after.isEmpty(), rosters.today(), until, names));
    }
}
