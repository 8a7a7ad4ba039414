package vn.ketnap.admission;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Person;
import vn.ketnap.people.Relation;
import vn.ketnap.people.Relative;
import vn.ketnap.regulation.Facts;

/// The family of a candidate as the rules on verification ask of it (ADM-VER-WHO and the exemptions), read off the CV.
/// What the CV does not say is not assumed.
public final class Family {

    private static final Set<Relation> NEAR = EnumSet.of(
            Relation.FATHER,
            Relation.MOTHER,
            Relation.SPOUSE,
            Relation.SIBLING,
            Relation.CHILD,
            Relation.ADOPTED_CHILD);

    private Family() {}

    /// Whom a verification may be about, by the words of the acts; siblings as well, whose membership may exempt a
    /// side.
    public static Map<String, Facts.RelativeFacts> of(Cv cv) {
        var facts = new HashMap<String, Facts.RelativeFacts>();
        var declared = cv.declaredOn().isPresent();
        cv.subjects().forEach((subject, relative) -> facts.put(subject, facts(relative, declared)));
        cv.relatives().stream()
                .filter(one -> one.relation() == Relation.SIBLING || one.relation() == Relation.SPOUSE_SIBLING)
                .forEach(one -> facts.put(one.relation().word() + "-" + (facts.size() + 1), facts(one, declared)));
        return facts;
    }

    /// What somebody is to the candidate whose CV this is, as far as it can tell: the name, and the year of birth where
    /// both are known. Only those whom a verification may not be left to (ADM-VER-CONFLICT).
    static Optional<String> kin(Cv cv, Person other) {
        if (cv.person().id().equals(other.id())) {
            return Optional.of("self");
        }
        return cv.relatives().stream()
                .filter(one -> NEAR.contains(one.relation()))
                .filter(one -> Vietnamese.fold(one.name()).equals(Vietnamese.fold(other.fullName())))
                .filter(one -> one.born().isEmpty()
                        || other.birth()
                                .filter(day -> one.born().get() < day.earliest().getYear()
                                        || one.born().get() > day.latest().getYear())
                                .isEmpty())
                .map(one -> one.relation().word())
                .findFirst();
    }

    private static Facts.RelativeFacts facts(Relative one, boolean declared) {
        return new Facts.RelativeFacts(
                one.isMember(),
                declared,
                one.party().filter(Relative.Party.CONFIRMED::equals).isPresent(),
                one.lives().map(Relative::word).orElse(""));
    }
}
