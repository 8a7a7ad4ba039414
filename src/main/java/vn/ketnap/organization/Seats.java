package vn.ketnap.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Reference;
import vn.ketnap.basics.References;
import vn.ketnap.basics.Span;

/// The door to seats (chức vụ): bí thư, phó bí thư, chi ủy viên, each held from a day on. A term is known by its first
/// day; writing it again says more of it.
@Service
public class Seats implements References {

    private final JdbcClient db;
    private final Clock clock;

    Seats(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Someone in a seat.
    ///
    /// @param seat `secretary`, `deputy-secretary` or `cell-committee-member`
    public record Seat(OrganizationRef organization, PersonRef person, String seat, Span span) {

        /// The secretary first, then the deputies, then the others.
        public static final Comparator<Seat> BY_OFFICE =
                Comparator.comparing(one -> Office.named(one.seat()).orElse(Office.CELL_COMMITTEE_MEMBER));
    }

    /// Writes a term: what is known of it from now on.
    @Transactional
    public void take(OrganizationRef organization, PersonRef person, String seat, Span span, Actor by) {
        db.sql("""
                insert into organization.seat (organization_id, person_id, seat, from_day, until_day, import_id,
                                               recorded_by, recorded_at)
                values (:organization, :person, :seat, :from, :until, :import, :by, :at)
                """)
                .param("organization", organization.value())
                .param("person", person.value())
                .param("seat", seat)
                .param("from", span.from())
                .param("until", span.until().orElse(null))
                .param("import", by.during().map(ImportRef::number).orElse(null))
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Reference> toPersons(Collection<PersonRef> persons, ImportRef besides) {
        return db.sql("""
                select distinct person_id from organization.seat
                where person_id = any(:persons) and import_id is distinct from :import
                  and (import_id is null or import_id not in (select import_id from organization.reversal))
                """)
                .param("persons", persons.stream().map(PersonRef::value).toArray(UUID[]::new))
                .param("import", besides.number())
                .query((row, n) -> Reference.to(new PersonRef(row.getObject("person_id", UUID.class)), "", "seat"))
                .list();
    }

    /// Who sits where in an organisation on a day, the secretary first.
    @Transactional(readOnly = true)
    public List<Seat> of(OrganizationRef organization, LocalDate day) {
        return terms(organization).stream()
                .filter(term -> term.span().contains(day))
                .sorted(Seat.BY_OFFICE)
                .toList();
    }

    /// Every term there was, is or is to be, the latest first; of one person, seat and first day, what was written
    /// last counts.
    @Transactional(readOnly = true)
    public List<Seat> terms(OrganizationRef organization) {
        return terms(List.of(organization));
    }

    /// The same of several organisations, from one statement.
    @Transactional(readOnly = true)
    public List<Seat> terms(Collection<OrganizationRef> organizations) {
        return db.sql("""
                select * from (
                    select distinct on (organization_id, person_id, seat, from_day) * from organization.seat
                    where organization_id = any(:organizations)
                      and (import_id is null or import_id not in (select import_id from organization.reversal))
                    order by organization_id, person_id, seat, from_day, id desc) term
                order by from_day desc, id desc
                """)
                .param(
                        "organizations",
                        organizations.stream().map(OrganizationRef::value).toArray(UUID[]::new))
                .query((row, n) -> new Seat(
                        new OrganizationRef(row.getObject("organization_id", UUID.class)),
                        new PersonRef(row.getObject("person_id", UUID.class)),
                        row.getString("seat"),
                        new Span(
                                row.getObject("from_day", LocalDate.class),
                                Optional.ofNullable(row.getObject("until_day", LocalDate.class)))))
                .list();
    }
}
