package vn.ketnap.planning.pages;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.web.Page;

/// The plan of a year with the targets of all cells, its history, and the allocation table to print.
@Controller
class PlanPage {

    /// Years of this century; whatever else stands there names nothing.
    static final String YEAR = "/plans/{year:20[0-9]{2}}";

    private final PlanModels models;

    PlanPage(PlanModels models) {
        this.models = models;
    }

    @GetMapping(YEAR)
    @Transactional(readOnly = true)
    Page show(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String version,
            Actor actor) {
        return Page.of("planning/Plan", models.of(year, org, version, actor));
    }
}
