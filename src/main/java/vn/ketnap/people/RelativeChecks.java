package vn.ketnap.people;

import java.util.List;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.web.Sentence;

/// Checks of the family in a CV, item 21.
final class RelativeChecks {

    /// Words that say nothing of what somebody does.
    private static final List<String> VAGUE =
            List.of("tu do", "lao dong tu do", "lam an", "kinh doanh", "can bo", "nhan vien", "cong nhan", "di lam");

    private RelativeChecks() {}

    /// E-15: father and mother, or who raised the person.
    static Stream<CvFinding> parentsThere(Declaration said) {
        return said.has(Relation.RAISED_BY)
                ? Stream.of()
                : Stream.of(Relation.FATHER, Relation.MOTHER)
                        .filter(relation -> !said.has(relation))
                        .map(RelativeChecks::missing);
    }

    /// E-15: the grandparents of both sides.
    static Stream<CvFinding> grandparentsThere(Declaration said) {
        return Relation.GRANDPARENTS.stream()
                .filter(relation -> !said.has(relation))
                .map(RelativeChecks::missing);
    }

    /// E-15: of one who is married, the spouse's parents and grandparents.
    static Stream<CvFinding> inLawsThere(Declaration said) {
        return said.has(Relation.SPOUSE)
                ? Relation.IN_LAWS.stream()
                        .filter(relation -> !said.has(relation))
                        .map(RelativeChecks::missing)
                : Stream.of();
    }

    /// E-15: the nationality of siblings and children.
    static Stream<CvFinding> nationalitySaid(Declaration said) {
        return said.relatives().stream()
                .filter(one -> Relation.WITH_NATIONALITY.contains(one.relation()))
                .filter(one -> one.nationality().isBlank())
                .map(one -> of("E-15", "no-nationality", one));
    }

    /// E-16: in-laws without a spouse.
    static Stream<CvFinding> marriageAgrees(Declaration said) {
        return said.has(Relation.SPOUSE)
                ? Stream.of()
                : said.relatives().stream()
                        .filter(one -> one.relation().isOfTheSpouse())
                        .limit(1)
                        .map(one -> of("E-16", "in-law-alone", one));
    }

    /// E-16: parents and grandparents are born before the person, children after; nobody dies before being born.
    static Stream<CvFinding> generationsAgree(Declaration said) {
        var own = said.person().birth().map(birth -> birth.earliest().getYear());
        return said.relatives().stream()
                .filter(one -> deadBeforeBorn(one)
                        || own.filter(year -> impossible(one, year)).isPresent())
                .map(one -> of("E-16", "years", one));
    }

    /// E-16: where a living relative is, and what he or she does.
    static Stream<CvFinding> livingSaid(Declaration said) {
        return said.relatives().stream()
                .filter(one -> !one.dead())
                .filter(one -> one.lives().isEmpty()
                        || one.address().isBlank()
                        || one.occupation().isBlank())
                .map(one -> of("E-16", "living-unsaid", one));
    }

    /// E-16: words that do not say what somebody does.
    static Stream<CvFinding> workClear(Declaration said) {
        return said.relatives().stream()
                .filter(one -> !one.dead() && VAGUE.contains(Vietnamese.fold(one.occupation())))
                .map(one ->
                        CvFinding.of("E-16", "vague", "cv", relation(one.relation()), one.name(), one.occupation()));
    }

    /// E-16: of the dead, the year.
    static Stream<CvFinding> deathDated(Declaration said) {
        return said.relatives().stream()
                .filter(one -> one.dead() && one.diedIn().isEmpty())
                .map(one -> of("E-16", "death-undated", one));
    }

    /// E-16: whether those whom a verification may be about are Party members; the exemptions hang on it.
    static Stream<CvFinding> partySaid(Declaration said) {
        return said.relatives().stream()
                .filter(one -> one.relation().isVerified() || one.relation() == Relation.SIBLING)
                .filter(one -> one.party().isEmpty())
                .map(one -> of("E-16", "party-unsaid", one));
    }

    /// E-16: of a living member, the cell (item 21d).
    static Stream<CvFinding> partyCellSaid(Declaration said) {
        return said.relatives().stream()
                .filter(one -> !one.dead() && one.isMember() && one.partyCell().isBlank())
                .map(one -> of("E-16", "no-party-cell", one));
    }

    private static boolean deadBeforeBorn(Relative one) {
        return one.born()
                .filter(born -> one.diedIn().filter(died -> died < born).isPresent())
                .isPresent();
    }

    private static boolean impossible(Relative one, int own) {
        return one.born()
                .filter(born ->
                        one.relation().isAbove() ? born >= own : one.relation() == Relation.CHILD && born <= own)
                .isPresent();
    }

    private static CvFinding missing(Relation relation) {
        return CvFinding.of("E-15", "missing", "cv/relative/new?relation=" + relation.word(), relation(relation));
    }

    private static CvFinding of(String code, String word, Relative one) {
        return CvFinding.of(code, word, "cv", relation(one.relation()), one.name());
    }

    private static Sentence relation(Relation relation) {
        return Sentence.of("people.relation." + relation.word());
    }
}
