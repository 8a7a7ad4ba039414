package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.StandingAct;
import vn.ketnap.admission.forms.MoreFields;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.Fields;
import vn.ketnap.organization.Office;
import vn.ketnap.organization.Seats;

/// What the signed minutes say of the meetings at which a case was voted on: chair, keeper, who was absent and why, how
/// many members there were (D-C12). So a resolution and the minutes bear the same numbers.
@Component
class MinutesFields implements MoreFields {

    private static final List<String> VOTES = List.of("cell-vote", "recognition-vote");

    private final MinutesStore minutes;
    private final Seats seats;

    MinutesFields(MinutesStore minutes, Seats seats) {
        this.minutes = minutes;
        this.seats = seats;
    }

    @Override
    public void add(CaseFile file, Fields fields) {
        var days = VOTES.stream()
                .flatMap(vote -> fields.day(vote + ".day").stream())
                .toList();
        if (days.isEmpty()) {
            return;
        }
        var cells = days.stream().map(file::cellOn).distinct().toList();
        var signed = minutes.of(cells, days);
        for (var vote : VOTES) {
            fields.day(vote + ".day")
                    .flatMap(day -> at(signed, file, day))
                    .ifPresent(found -> put(fields, vote, found, file.cellOn(found.on())));
        }
    }

    private static Optional<MinutesStore.OnDay> at(List<MinutesStore.OnDay> signed, CaseFile file, LocalDate day) {
        var steps = file.standing().stream()
                .filter(one -> one.on().equals(day))
                .map(StandingAct::step)
                .toList();
        return signed.stream()
                .filter(one -> one.on().equals(day))
                .filter(one -> one.minutes().items().stream()
                        .anyMatch(item -> item.caseId().equals(file.id())
                                && item.steps().stream().anyMatch(steps::contains)))
                .findFirst();
    }

    private void put(Fields fields, String vote, MinutesStore.OnDay found, OrganizationRef cell) {
        var said = found.minutes();
        var count = said.headcount();
        fields.put(vote + ".official", count.official())
                .put(vote + ".probationary", count.probationary())
                .put(vote + ".members", count.official() + count.probationary());
        said.chair().ifPresent(chair -> {
            fields.put(vote + ".chair", chair.name());
            seats.of(cell, found.on()).stream()
                    .filter(seat -> seat.person().equals(chair.person()))
                    .findFirst()
                    .flatMap(seat -> Office.named(seat.seat()))
                    .ifPresent(office -> fields.put(vote + ".chair-office", words(office)));
        });
        said.keeper().ifPresent(keeper -> fields.put(vote + ".keeper", keeper.name()));
        fields.put(
                vote + ".absences",
                said.absences().stream()
                        .map(one -> new Fields()
                                .put("absence.name", one.who().name())
                                .put("absence.reason", one.reason()))
                        .toList());
    }

    private static String words(Office office) {
        return switch (office) {
            case SECRETARY -> "Bí thư";
            case DEPUTY_SECRETARY -> "Phó bí thư";
            case CELL_COMMITTEE_MEMBER -> "Chi ủy viên";
            case STANDING_COMMITTEE_MEMBER -> "Ủy viên Ban Thường vụ";
        };
    }
}
