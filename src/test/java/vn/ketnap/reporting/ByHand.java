package vn.ketnap.reporting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.ketnap.admission.Progress;
import vn.ketnap.admission.RandomWard;
import vn.ketnap.admission.RandomWard.Life;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.people.Leaving;
import vn.ketnap.reporting.HandFacts.Done;
import vn.ketnap.reporting.HandFacts.Stay;

/// What somebody counts who reads the acts of every case of a ward one after another: no copy, no view, no statement.
///
/// @param cells the cells that are asked for
record ByHand(RandomWard.Ward ward, List<OrganizationRef> cells, Period period) {

    static final List<String> SOURCES = List.of(
            "listed",
            "in-class",
            "certified",
            "preparing",
            "applied",
            "verified",
            "voted",
            "proposed",
            "submitted",
            "decided");
    static final List<String> PROBATION = List.of("probationary", "recommended");

    ByHand in(List<OrganizationRef> others) {
        return new ByHand(ward, others, period);
    }

    ByHand in(Period other) {
        return new ByHand(ward, cells, other);
    }

    LocalDate cut() {
        return period.to();
    }

    /// What was done in the period for the cells.
    List<Done> acts(Predicate<Done> wanted) {
        return ward.lives().stream()
                .flatMap(life -> HandFacts.done(life).stream())
                .filter(one -> cells.contains(one.cell()) && period.holds(one.on()))
                .filter(wanted)
                .toList();
    }

    List<Done> counted(String measure) {
        return acts(one -> one.is(measure));
    }

    int count(String measure) {
        return counted(measure).size();
    }

    /// What was done in a case by the cut date, wherever.
    List<Done> before(Life life, Predicate<Done> wanted) {
        return HandFacts.done(life).stream()
                .filter(one -> !one.on().isAfter(cut()))
                .filter(wanted)
                .toList();
    }

    /// Whose case stood in one of the cells at one of the stages when the cut date ended.
    List<Life> at(List<String> stages) {
        return at(progress -> stages.contains(progress.stage().word()));
    }

    List<Life> at(Predicate<Progress> wanted) {
        return ward.lives().stream()
                .filter(life -> life.on(cut())
                        .filter(one -> cells.contains(one.cell()))
                        .filter(wanted)
                        .isPresent())
                .toList();
    }

    /// How many of the cases that began here in five years came to a step, or past it.
    long reached(String step) {
        var order = List.of("introduced listed", "sentToClass", "certified", "applied", "admitted");
        var from = order.subList(
                IntStream.range(0, order.size())
                        .filter(i -> order.get(i).startsWith(step))
                        .findFirst()
                        .orElseThrow(),
                order.size());
        var years = in(new Period(LocalDate.of(cut().getYear() - 4, 1, 1), cut()));
        return lives(years.acts(one -> one.is("introduced") || one.is("listed"))).stream()
                .filter(life -> !before(
                                life,
                                one -> from.stream()
                                        .anyMatch(steps -> List.of(steps.split(" "))
                                                .contains(one.measure().orElse(""))))
                        .isEmpty())
                .count();
    }

    /// The stages that ended in the period.
    List<Stay> ended() {
        return ward.lives().stream()
                .flatMap(life -> HandFacts.stays(life).stream())
                .filter(stay -> cells.contains(stay.cell())
                        && stay.until().filter(period::holds).isPresent())
                .toList();
    }

    /// Members of the cells on a day: those of old, and whoever a ceremony that stands made one.
    int members(LocalDate day) {
        var old = cells.stream()
                        .mapToInt(cell -> ward.members().getOrDefault(cell, 0))
                        .sum()
                - ward.endings().stream()
                        .filter(one -> cells.contains(one.cell()) && !one.from().isAfter(day))
                        .count();
        return (int) old
                + (int) ward.lives().stream()
                        .filter(life -> HandFacts.memberIn(life, day)
                                .filter(cells::contains)
                                .isPresent())
                        .count();
    }

    /// Of the members of old, how many left the cells so in the period.
    int ended(Leaving why) {
        return (int) ward.endings().stream()
                .filter(one -> cells.contains(one.cell()) && period.holds(one.from()) && one.why() == why)
                .count();
    }

    static Set<Life> lives(List<Done> done) {
        var lives = new HashSet<Life>();
        done.forEach(one -> lives.add(one.life()));
        return lives;
    }
}
