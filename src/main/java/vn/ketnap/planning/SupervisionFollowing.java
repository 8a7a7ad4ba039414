package vn.ketnap.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Stamp;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Organizations;
import vn.ketnap.web.NotHere;

/// The door to what comes of a visit (phát hiện, kiến nghị): facts found, recommendations and their
/// follow-up until closed. Only a visit that was held has any; only an officer of the organisation
/// visited says them. Findings are about organisations, never about persons.
@Service
public class SupervisionFollowing {

    private final VisitPointStore store;
    private final Supervision supervision;
    private final Organizations organizations;
    private final Journal journal;
    private final Today today;

    SupervisionFollowing(
            VisitPointStore store, Supervision supervision, Organizations organizations, Journal journal, Today today) {
        this.store = store;
        this.supervision = supervision;
        this.organizations = organizations;
        this.journal = journal;
        this.today = today;
    }

    /// The organisations that findings and recommendations of a visit may be about: the one visited and what lay below
    /// it that day.
    @Transactional(readOnly = true)
    public List<Organization> about(Visit visit) {
        return organizations.below(visit.organization(), visit.said().day());
    }

    /// Adds a finding. Not here when the visit was not held, or the organisation is not one of [#about].
    @Transactional
    public VisitPointId find(VisitId id, OrganizationRef organization, VisitTopic topic, String fact, Actor by) {
        var visit = held(id, organization, by);
        var finding = new VisitFinding(VisitPointId.fresh(), id, organization, topic, fact, "", unsaid());
        store.say(finding, by);
        journal.record(by, "visit-finding", finding.id().toString(), Optional.of(visit.organization()));
        return finding.id();
    }

    /// Puts right what a finding says, or takes it back with a reason.
    @Transactional
    public void correct(VisitFinding said, Actor by) {
        held(said.visit(), said.organization(), by);
        store.say(said, by);
        journal.record(by, "visit-finding-said", said.id().toString(), Optional.of(said.organization()));
    }

    /// Adds a recommendation that is to be done by a day.
    @Transactional
    public VisitPointId recommend(VisitId id, OrganizationRef organization, String words, LocalDate due, Actor by) {
        var visit = held(id, organization, by);
        var one = new VisitRecommendation(
                VisitPointId.fresh(), id, organization, words, due, Optional.empty(), Optional.empty(), "", unsaid());
        store.say(one, by);
        journal.record(by, "recommendation", one.id().toString(), Optional.of(visit.organization()));
        return one.id();
    }

    /// Puts right what a recommendation says, closes it, opens it again, or takes it back.
    @Transactional
    public void correct(VisitRecommendation said, Actor by) {
        held(said.visit(), said.organization(), by);
        store.say(said, by);
        journal.record(by, "recommendation-said", said.id().toString(), Optional.of(said.organization()));
    }

    /// A finding of a visit that the actor may change; one taken back is not here.
    @Transactional(readOnly = true)
    public VisitFinding finding(VisitId visit, VisitPointId id, Actor actor) {
        supervision.editable(visit, actor);
        return store.of(visit).findings().stream()
                .filter(one -> one.id().equals(id) && one.stands())
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /// A recommendation of a visit that the actor may change; one taken back is not here.
    @Transactional(readOnly = true)
    public VisitRecommendation recommendation(VisitId visit, VisitPointId id, Actor actor) {
        supervision.editable(visit, actor);
        return store.of(visit).recommendations().stream()
                .filter(one -> one.id().equals(id) && one.withdrawnOn().isEmpty())
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /// How many open recommendations are past their day, of organisations of today whose cases the actor sees.
    @Transactional(readOnly = true)
    public int late(Actor actor) {
        var parts = organizations.all(today.date()).stream()
                .map(Organization::id)
                .filter(id -> supervision.sees(actor, id))
                .toList();
        return parts.isEmpty() ? 0 : store.late(parts, today.date());
    }

    private Visit held(VisitId id, OrganizationRef organization, Actor by) {
        var visit = supervision.held(id, by);
        if (!visit.said().isHeld()
                || about(visit).stream().noneMatch(one -> one.id().equals(organization))) {
            throw new NotHere();
        }
        return visit;
    }

    /// Before anybody said it; the store gives the number.
    private Stamp unsaid() {
        return new Stamp(0, "", today.date().atStartOfDay());
    }
}
