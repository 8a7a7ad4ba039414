package vn.ketnap.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseQuery;
import vn.ketnap.admission.CaseRow;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.Certificates;
import vn.ketnap.admission.DueRow;
import vn.ketnap.admission.Majority;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;

/// The door that puts an agenda together: whom the meeting may take up, what is due, by which share it votes.
@Service
@Transactional(readOnly = true)
public class Agendas {

    /// More people than a cell ever follows at once.
    private static final int MOST = 300;

    private static final int MOST_DUE = 60;

    private final Cases cases;
    private final Certificates certificates;
    private final Organizations organizations;

    Agendas(Cases cases, Certificates certificates, Organizations organizations) {
        this.cases = cases;
        this.certificates = certificates;
        this.organizations = organizations;
    }

    /// What the body has before it on the day, with the acts that this reader may record; whoever holds a certificate
    /// good for long enough is not proposed for the class.
    public Agenda of(Convening said, Actor actor) {
        var rows = rows(cells(said));
        var files = cases.findAll(rows.stream().map(CaseRow::id).toList());
        var held = rows.stream().collect(Collectors.toMap(CaseRow::id, CaseRow::certifiedOn));
        return Agenda.of(
                said.body(),
                rows,
                files,
                (file, kind) -> cases.mayRecord(actor, file, kind)
                        && (kind != ActKind.CLASS_PROPOSED
                                || certificates.isDue(held.getOrDefault(file.id(), Optional.empty()), said.on())));
    }

    /// What falls due in a cell until the end of the month after the meeting's.
    public List<DueRow> due(Convening said) {
        return said.body() == Body.CELL ? cases.due(monthAfter(said.on()), cells(said), MOST_DUE) : List.of();
    }

    /// The shares of the day by which each kind of vote on the agenda is carried.
    public Map<ActKind, Majority> majorities(Convening said, Agenda agenda) {
        return Stream.concat(
                        Stream.of(said.body().vote()), agenda.items().stream().flatMap(item -> item.vote().stream()))
                .distinct()
                .collect(Collectors.toMap(
                        kind -> kind, kind -> cases.majority(kind, said.body().isDelegated(), said.on())));
    }

    /// The clause on who counts in a vote of this body.
    public String clause(Convening said) {
        return cases.votingClause(said.body().rule(), said.on());
    }

    private List<CaseRow> rows(List<OrganizationRef> cells) {
        return cases.list(new CaseQuery(
                "", cells, Agenda.OF_A_CELL, Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), MOST));
    }

    private List<OrganizationRef> cells(Convening said) {
        return said.body() == Body.CELL
                ? List.of(said.part())
                : organizations.below(said.part(), said.on()).stream()
                        .filter(one -> one.kind().isCell())
                        .map(Organization::id)
                        .toList();
    }

    private static LocalDate monthAfter(LocalDate on) {
        return on.withDayOfMonth(1).plusMonths(2).minusDays(1);
    }
}
