package vn.ketnap.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Measure;
import vn.ketnap.admission.PastFigures;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.people.People;

/// What a plan starts from, cell by cell: members, sources and what was done before.
@Component
class PlanCounts {

    private final People people;
    private final PastFigures past;

    PlanCounts(People people, PastFigures past) {
        this.people = people;
        this.past = past;
    }

    /// What each of these cells has when the year begins.
    Map<OrganizationRef, CellTarget.Strength> strengths(List<OrganizationRef> cells, int year) {
        var day = Plan.countedOn(year);
        var members = people.sizes(cells, day);
        var sources = past.sources(day);
        var strengths = new HashMap<OrganizationRef, CellTarget.Strength>();
        cells.forEach(cell -> strengths.put(
                cell, new CellTarget.Strength(members.getOrDefault(cell, 0), sources.getOrDefault(cell, 0))));
        return strengths;
    }

    /// How many each cell admitted in the three years before.
    Map<OrganizationRef, Integer> admittedBefore(int year) {
        return past.counted(Measure.ADMITTED, year - PlanSuggestion.YEARS, year - 1);
    }
}
