package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Stage;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.web.Figure;
import vn.ketnap.web.Tongue;

/// The six numbers above the work list, from counters: sources, in class, dossiers in the making, submitted, admitted
/// this year, on probation. Admitted stands without a target until targets exist.
@Component
public class SixNumbers {

    private final Cases cases;

    SixNumbers(Cases cases) {
        this.cases = cases;
    }

    /// The numbers of a day, and in how many cells there is a source.
    public record Six(Map<Stage, Integer> at, int cellsWithSource, int admitted, int recognised, int sent, int year) {

        private long sum(Stage... stages) {
            var sum = 0L;
            for (var stage : stages) {
                sum += at.getOrDefault(stage, 0);
            }
            return sum;
        }

        List<Figure> figures(Tongue tongue) {
            var sources = sum(
                    Stage.INTRODUCED,
                    Stage.LISTED,
                    Stage.IN_CLASS,
                    Stage.CERTIFIED,
                    Stage.PREPARING,
                    Stage.APPLIED,
                    Stage.VERIFIED,
                    Stage.VOTED,
                    Stage.PROPOSED,
                    Stage.SUBMITTED,
                    Stage.DECIDED);
            return List.of(
                    figure(tongue, "sources", "/sources", sources, cellsWithSource),
                    figure(tongue, "class", "/sources?stage=in-class", sum(Stage.IN_CLASS), sent),
                    figure(
                            tongue,
                            "dossiers",
                            "/sources?stage=applied",
                            sum(Stage.PREPARING, Stage.APPLIED, Stage.VERIFIED, Stage.VOTED, Stage.PROPOSED),
                            year),
                    figure(tongue, "submitted", "/sources?stage=submitted", sum(Stage.SUBMITTED), year),
                    figure(tongue, "admitted", "/reports", admitted, year),
                    figure(
                            tongue,
                            "probation",
                            "/sources?stage=probationary",
                            sum(Stage.PROBATIONARY, Stage.RECOMMENDED),
                            recognised));
        }

        private static Figure figure(Tongue tongue, String word, String path, long value, int explained) {
            return new Figure(
                    path,
                    tongue.t("desk.six." + word),
                    value,
                    Optional.empty(),
                    tongue.t(
                            "desk.six." + word + ".explained",
                            word.equals("admitted") ? String.valueOf(explained) : explained));
        }
    }

    /// The numbers of these cells.
    Six of(LocalDate day, List<OrganizationRef> cells) {
        var byCell = new HashMap<>(cases.stages());
        byCell.keySet().retainAll(cells);
        var at = new EnumMap<Stage, Integer>(Stage.class);
        byCell.values().forEach(stages -> stages.forEach((stage, n) -> at.merge(stage, n, Integer::sum)));
        var withSource = (int) byCell.values().stream()
                .filter(stages -> stages.keySet().stream().anyMatch(Stage::isOnTheWay))
                .count();
        var year = cases.measures(day.withDayOfYear(1), day, cells);
        return new Six(
                at,
                withSource,
                year.getOrDefault("admitted", 0),
                year.getOrDefault("recognised", 0),
                year.getOrDefault("sentToClass", 0),
                day.getYear());
    }
}
