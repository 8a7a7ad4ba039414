package vn.ketnap.admission;

import java.util.HashMap;
import java.util.Map;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Relation;
import vn.ketnap.people.Relative;
import vn.ketnap.regulation.Facts;

/// The family of a candidate as the rules on verification ask of it (ADM-VER-WHO and the exemptions), read off the CV.
/// What the CV does not say is not assumed.
public final class Family {

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

    private static Facts.RelativeFacts facts(Relative one, boolean declared) {
        return new Facts.RelativeFacts(
                one.isMember(),
                declared,
                one.party().filter(Relative.Party.CONFIRMED::equals).isPresent(),
                one.lives().map(Relative::word).orElse(""));
    }
}
