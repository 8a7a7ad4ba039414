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
import vn.ketnap.organization.Seats;
import vn.ketnap.web.Language;
import vn.ketnap.web.Tongue;
import vn.ketnap.web.Words;

/// What the signed minutes say of the meetings at which a case was voted on: chair, keeper, who was absent and why, how
/// many members there were (D-C12). So a resolution and the minutes bear the same numbers.
@Component
class MinutesFields implements MoreFields {

    private static final List<String> VOTES = List.of("cell-vote", "recognition-vote");

    private final MinutesStore minutes;
    private final Tongue tongue;

    MinutesFields(MinutesStore minutes, Words words) {
        this.minutes = minutes;
        this.tongue = words.in(Language.VI);
    }

    @Override
    public void add(CaseFile file, Fields fields, List<Seats.Seat> terms) {
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
                    .ifPresent(found -> put(fields, vote, found, at(terms, file.cellOn(found.on()), found.on())));
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

    private void put(Fields fields, String vote, MinutesStore.OnDay found, List<Seats.Seat> seats) {
        var said = found.minutes();
        var count = said.headcount();
        fields.put(vote + ".official", count.official())
                .put(vote + ".probationary", count.probationary())
                .put(vote + ".members", count.official() + count.probationary());
        said.chair().ifPresent(chair -> {
            fields.put(vote + ".chair", chair.name());
            seats.stream()
                    .filter(seat -> seat.person().equals(chair.person()))
                    .findFirst()
                    .ifPresent(
                            seat -> fields.put(vote + ".chair-office", tongue.t("organization.seat." + seat.seat())));
        });
        said.keeper().ifPresent(keeper -> fields.put(vote + ".keeper", keeper.name()));
        fields.put(vote + ".absences", absences(said));
    }

    private static List<Fields> absences(Minutes said) {
        return said.officers().absent().isEmpty()
                ? said.absences().stream()
                        .map(one -> new Fields()
                                .put("absence.name", one.who().name())
                                .put("absence.reason", one.reason()))
                        .toList()
                : List.of(new Fields().put("absence.name", said.officers().absent()));
    }

    private static List<Seats.Seat> at(List<Seats.Seat> terms, OrganizationRef cell, LocalDate day) {
        return terms.stream()
                .filter(term -> term.organization().equals(cell) && term.span().contains(day))
                .sorted(Seats.Seat.BY_OFFICE)
                .toList();
    }
}
