package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.DemoStory;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Text;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// The plan of the demo's ward for 2018, drafted and approved in January: thirteen admissions among eighteen cells.
@Component
@Order(DemoStory.AFTER_THE_WARD)
class PlanStory implements DemoStory {

    private static final int YEAR = 2018;

    /// What is told of one cell.
    private record Told(String code, int sources, int sent, int admitted, int women, int young, int recognised) {}

    private static final List<Told> TARGETS = List.of(
            new Told("TDP01", 2, 1, 1, 0, 1, 1),
            new Told("TDP02", 2, 1, 1, 1, 1, 0),
            new Told("TDP03", 2, 2, 1, 0, 1, 2),
            new Told("TDP04", 2, 2, 1, 1, 0, 1),
            new Told("TDP05", 2, 1, 1, 0, 1, 0),
            new Told("TDP06", 2, 2, 1, 0, 0, 1),
            new Told("TDP07", 2, 2, 1, 1, 1, 1),
            new Told("TDP08", 1, 1, 0, 0, 0, 1),
            new Told("TDP09", 2, 1, 1, 0, 1, 0),
            new Told("TDP10", 1, 1, 0, 0, 0, 1),
            new Told("TDP11", 1, 1, 0, 0, 0, 0),
            new Told("MN", 3, 4, 2, 2, 2, 2),
            new Told("TH", 2, 3, 1, 1, 1, 1),
            new Told("THCS", 2, 3, 1, 1, 1, 2),
            new Told("CA", 1, 1, 0, 0, 0, 0),
            new Told("QS", 2, 2, 1, 0, 1, 1),
            new Told("YT", 1, 1, 0, 0, 0, 0),
            new Told("CQ", 1, 1, 0, 0, 0, 1));

    private final Plans plans;
    private final Organizations organizations;

    PlanStory(Plans plans, Organizations organizations) {
        this.plans = plans;
        this.organizations = organizations;
    }

    @Override
    public void tell(Consumer<Text> said) {
        var demo = Actor.program("demo");
        organizations
                .byCode("DU")
                .filter(ward -> plans.editable(ward.id(), YEAR, demo).isEmpty())
                .ifPresent(ward -> {
                    var text = text(ward);
                    plans.save(ward.id(), YEAR, "", text, demo);
                    plans.approve(ward.id(), YEAR, LocalDate.of(YEAR, 1, 15), "03-KH/ĐU", demo);
                    said.accept(new Text(
                            "Kế hoạch 2018: kết nạp " + text.admissions(),
                            "The plan of 2018: " + text.admissions() + " to admit"));
                });
    }

    @Override
    public Map<String, PersonRef> behind() {
        return Map.of();
    }

    private PlanText text(Organization ward) {
        var cells = organizations.below(ward.id(), LocalDate.of(YEAR, 1, 15));
        var lines = TARGETS.stream()
                .flatMap(told -> cells.stream()
                        .filter(one -> one.code().equals(told.code()))
                        .map(cell -> line(cell, told)))
                .toList();
        return new PlanText(Optional.of(13), true, lines);
    }

    private static CellTarget line(Organization cell, Told told) {
        var numbers = Map.of(
                TargetMeasure.SOURCES, told.sources(),
                TargetMeasure.SENT_TO_CLASS, told.sent(),
                TargetMeasure.ADMITTED, told.admitted(),
                TargetMeasure.WOMEN, told.women(),
                TargetMeasure.YOUNG, told.young(),
                TargetMeasure.MILITIA, told.code().equals("QS") ? 1 : 0,
                TargetMeasure.RECOGNISED, told.recognised());
        return new CellTarget(cell.id(), CellTarget.Strength.NONE, numbers, "", "");
    }
}
