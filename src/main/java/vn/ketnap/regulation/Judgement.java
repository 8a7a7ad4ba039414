package vn.ketnap.regulation;

/// What only people can judge: a question until somebody has answered it in an act of its own (`judged`), with a
/// reason.
final class Judgement {

    private Judgement() {}

    /// Asked of everybody, of whoever was once a member, of a probationer who moves, or of a special case, as the file
    /// tells.
    static Answer judged(Inquiry asked) {
        var person = asked.facts.candidate();
        var concerned = asked.told("always").isPresent()
                || (asked.told("once-a-member").isPresent()
                        && person.leftParty().isPresent())
                || asked.told("moving-member")
                        .filter(flag -> MemberMoves.isMoving(asked) && asked.holds(flag))
                        .isPresent()
                || asked.told("special").filter(person.special()::contains).isPresent();
        if (!concerned) {
            return Answer.MET;
        }
        return asked.past
                .latest("judged", one -> one.says("rule", asked.ruleId()))
                .map(one -> one.says("outcome", "met") ? Answer.MET : Answer.refused("JUDGED-NO", "on", one.on()))
                .orElse(Answer.no());
    }
}
