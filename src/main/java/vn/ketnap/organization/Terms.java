package vn.ketnap.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Span;
import vn.ketnap.journal.Journal;

/// The door to terms of office (nhiệm kỳ) as they are changed by hand: a seat taken from a day on, left on a day, taken
/// again for the next term. A new secretary ends the term of the one before.
@Service
public class Terms {

    private final Seats seats;
    private final Journal journal;

    Terms(Seats seats, Journal journal) {
        this.seats = seats;
        this.journal = journal;
    }

    /// What became of a seat that was to be taken.
    public sealed interface Answer {

        /// Taken; these terms ended with it.
        record Taken(List<Seats.Seat> ended) implements Answer {}

        /// The person holds the seat since that very day.
        record HeldAlready() implements Answer {}
    }

    /// Puts somebody in a seat from a day on. The own term before it ends that day, and for a secretary that of whoever
    /// held the seat; one that begins later ends the new term.
    @Transactional
    public Answer take(OrganizationRef organization, PersonRef person, Office office, LocalDate from, Actor by) {
        var terms = seats.terms(organization).stream()
                .filter(term -> term.seat().equals(office.word()))
                .filter(term -> office.isForOne() || term.person().equals(person))
                .toList();
        if (terms.stream().anyMatch(term -> begins(term, from) && term.person().equals(person) && !empty(term))) {
            return new Answer.HeldAlready();
        }
        var ended = new ArrayList<Seats.Seat>();
        terms.stream().filter(term -> term.span().contains(from)).forEach(term -> {
            seats.take(
                    organization,
                    term.person(),
                    office.word(),
                    Span.between(term.span().from(), from),
                    by);
            ended.add(term);
        });
        var next = terms.stream()
                .map(term -> term.span().from())
                .filter(day -> day.isAfter(from))
                .min(LocalDate::compareTo);
        seats.take(organization, person, office.word(), new Span(from, next), by);
        journal.record(by, "seat:" + office.word(), person.toString(), Optional.of(organization));
        return new Answer.Taken(List.copyOf(ended));
    }

    /// Ends the term that began on a day; `until` is the first day the seat is no longer held.
    ///
    /// @return false when there is no such term, or it would end before it began
    @Transactional
    public boolean leave(
            OrganizationRef organization, PersonRef person, Office office, LocalDate begun, LocalDate until, Actor by) {
        var known = seats.terms(organization).stream()
                .anyMatch(term ->
                        term.seat().equals(office.word()) && term.person().equals(person) && begins(term, begun));
        if (!known || until.isBefore(begun)) {
            return false;
        }
        seats.take(organization, person, office.word(), Span.between(begun, until), by);
        journal.record(by, "seat-left:" + office.word(), person.toString(), Optional.of(organization));
        return true;
    }

    private static boolean begins(Seats.Seat term, LocalDate day) {
        return term.span().from().equals(day);
    }

    /// A term that another took over on its first day.
    private static boolean empty(Seats.Seat term) {
        return term.span().until().filter(term.span().from()::equals).isPresent();
    }
}
