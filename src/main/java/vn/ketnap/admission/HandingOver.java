package vn.ketnap.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Member;
import vn.ketnap.people.Membership;
import vn.ketnap.people.People;

/// When a cell is merged into another, or part of it becomes another (ADM-TRF-MASS): its members and the cases under
/// way go over on one day, all of them or none. What was before stays under the old cell's name.
@Service
public class HandingOver {

    private static final int MOST = 500;

    private final Admissions admissions;
    private final CaseLists lists;
    private final CaseStore store;
    private final People people;

    HandingOver(Admissions admissions, CaseLists lists, CaseStore store, People people) {
        this.admissions = admissions;
        this.lists = lists;
        this.store = store;
        this.people = people;
    }

    /// Whoever belongs to a cell on a day: its members, and the cases that are not closed.
    public record Belonging(List<Member> members, List<CaseRow> cases) {}

    /// From where to where, and on which day.
    ///
    /// @param fromName what the cell is called that day, as the acts will say
    /// @param decision the decision on the collective transfer, recorded in every case first
    public record Way(
            OrganizationRef from,
            String fromName,
            OrganizationRef to,
            String toName,
            LocalDate on,
            Optional<Act.CollectiveTransferDecided> decision) {

        public Way(OrganizationRef from, String fromName, OrganizationRef to, String toName, LocalDate on) {
            this(from, fromName, to, toName, on, Optional.empty());
        }
    }

    /// What there is to hand over; probationary members are among the cases as well.
    @Transactional(readOnly = true)
    public Belonging of(OrganizationRef cell, LocalDate day) {
        return new Belonging(people.roll(cell, day).members(), openIn(cell));
    }

    /// Hands over these members and cases.
    ///
    /// @return what the rules say of each act; nothing is written unless every act may stand
    @Transactional
    public List<Outcome> handOver(Way way, Set<PersonRef> members, Set<CaseId> cases, Actor actor) {
        var here = of(way.from(), way.on());
        var files = store.findAll(cases);
        var outcomes = admissions.performAll(
                here.cases().stream()
                        .filter(row -> cases.contains(row.id()))
                        .flatMap(row -> acts(way, Optional.ofNullable(files.get(row.id())), members).stream()
                                .map(act -> new Admissions.Entry(row.id(), act, Words.NONE)))
                        .toList(),
                actor);
        if (outcomes.stream().allMatch(Outcome::stands)) {
            var throughCases = here.cases().stream().map(CaseRow::person).collect(Collectors.toSet());
            here.members().stream()
                    .filter(member -> members.contains(member.person()))
                    .filter(member -> !throughCases.contains(member.person()))
                    .forEach(member -> joins(member, way, actor));
        }
        return outcomes;
    }

    private List<CaseRow> openIn(OrganizationRef cell) {
        var open = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.EMPTY && stage != Stage.CLOSED)
                .toList();
        return lists.list(
                new CaseQuery("", List.of(cell), open, Optional.empty(), CaseQuery.Order.NAME, Optional.empty(), MOST));
    }

    /// Out and in on one day; a helper who goes along goes on helping.
    private static List<Act> acts(Way way, Optional<CaseFile> file, Set<PersonRef> members) {
        var acts = new ArrayList<Act>();
        way.decision().ifPresent(acts::add);
        acts.add(new Act.MovedOut(way.on(), Optional.of(way.to()), new Words(way.toName())));
        acts.add(new Act.MovedIn(way.on(), Optional.of(way.to()), new Words(way.fromName()), true));
        file.flatMap(one -> one.progress().helper())
                .filter(members::contains)
                .ifPresent(helper -> acts.add(new Act.HelperAssigned(way.on(), helper)));
        return acts;
    }

    private void joins(Member member, Way way, Actor actor) {
        people.membership(member.person(), way.on())
                .ifPresent(known -> people.join(
                        member.person(),
                        new Membership(
                                way.to(),
                                known.code(),
                                known.joinedOn(),
                                known.officialOn(),
                                known.cardNumber(),
                                known.activity()),
                        way.on(),
                        actor));
    }
}
