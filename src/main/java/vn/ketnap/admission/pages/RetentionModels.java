package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.EndedCase;
import vn.ketnap.admission.EndedCases;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organization;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.Ending;
import vn.ketnap.people.Erasures;
import vn.ketnap.people.Retention;
import vn.ketnap.people.Retentions;
import vn.ketnap.web.Days;
import vn.ketnap.web.Typed;

/// Puts together the terms of a committee and whose data is due.
@Component
class RetentionModels {

    private static final int MOST = 100;

    private final EndedCases ended;
    private final Erasures erasures;
    private final Retentions retentions;
    private final RetentionReach reach;
    private final Today today;

    RetentionModels(EndedCases ended, Erasures erasures, Retentions retentions, RetentionReach reach, Today today) {
        this.ended = ended;
        this.erasures = erasures;
        this.retentions = retentions;
        this.reach = reach;
        this.today = today;
    }

    /// The parts of the tree for which the actor sets terms; whoever may nowhere is refused.
    List<RetentionModel.Part> parts(Actor actor) {
        return reach.parts(actor, today.date());
    }

    /// @param on the day after which the list goes on, with the identity of the last case shown
    RetentionModel of(Actor actor, String on, String last, Map<String, String> typed, Typed reading) {
        var parts = parts(actor);
        var set = retentions.all();
        var found = ended.after(
                Days.read(on, today.date()).orElse(LocalDate.EPOCH.minusYears(200)), identity(last), MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        var gone = erasures.among(shown.stream().map(EndedCase::person).collect(Collectors.toSet()));
        return new RetentionModel(
                today.date(),
                parts,
                terms(parts, set),
                lines(shown.stream().filter(one -> !gone.contains(one.person())).toList(), set, actor),
                lines(last.isEmpty() ? ended.withoutCase(MOST) : List.of(), set, actor),
                found.size() > MOST
                        ? Optional.of("/retention?on=" + shown.getLast().endedOn() + "&last="
                                + shown.getLast().id().orElseThrow())
                        : Optional.empty(),
                typed,
                reading.errors());
    }

    private List<RetentionModel.Line> lines(List<EndedCase> ended, List<Retention> set, Actor actor) {
        return ended.stream()
                .filter(one -> reach.may(actor, Permission.ERASE, one.cell(), today.date()))
                .map(one -> new RetentionModel.Line(
                        one, reach.latest(one.cell()).map(Organization::name).orElse("…"), due(one, set)))
                .toList();
    }

    /// The day from which the data of the person is to be erased, by the nearest committee that set a term; unknown
    /// where none has.
    Optional<LocalDate> due(EndedCase one, List<Retention> set) {
        return set.stream()
                .filter(term -> term.ending() == one.ending() && term.months().isPresent())
                .filter(term -> reach.isBelow(one.cell(), term.part()))
                .reduce((a, b) -> reach.isBelow(a.part(), b.part()) ? a : b)
                .flatMap(term -> term.due(one.endedOn()));
    }

    private static List<RetentionModel.Term> terms(List<RetentionModel.Part> parts, List<Retention> set) {
        var terms = new ArrayList<RetentionModel.Term>();
        for (var part : parts) {
            Arrays.stream(Ending.values())
                    .sorted(Comparator.naturalOrder())
                    .map(ending -> new RetentionModel.Term(part, ending.word(), term(part.id(), ending, set)))
                    .forEach(terms::add);
        }
        return terms;
    }

    private static Optional<Retention> term(OrganizationRef part, Ending ending, List<Retention> set) {
        return set.stream()
                .filter(one -> one.part().equals(part)
                        && one.ending() == ending
                        && one.months().isPresent())
                .findFirst();
    }

    private static Optional<UUID> identity(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
