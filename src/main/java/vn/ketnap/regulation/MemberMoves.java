package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The move of a member, as far as it touches a probationer whose case goes on (section 10): papers, time, and being
/// temporarily elsewhere. Official members move outside a case.
final class MemberMoves {

    private static final Set<String> OFFICIAL_SLIPS = Set.of("ten-box", "seven-box", "two-box");
    private static final Set<String> TEMPORARY_SLIPS = Set.of("eight-box", "two-box");

    private MemberMoves() {}

    /// A probationer whose own transfer was recorded.
    static boolean isMoving(Inquiry asked) {
        return Moves.isProbationer(asked) && Moves.transfer(asked).isPresent();
    }

    /// ADM-TRF-DOCS: a slip of the right kind, and with it what the kind of move asks for. Which slip is right inside
    /// one superior committee is for whoever signs it.
    static Answer papersGiven(Inquiry asked) {
        if (asked.asks("temporarily-away")) {
            return Answer.met(!Moves.isProbationer(asked)
                    || given(asked, lastBack(asked))
                            .filter(papers -> slip(papers, TEMPORARY_SLIPS) && papers.yes("admission-decision"))
                            .isPresent());
        }
        return Answer.met(!isMoving(asked)
                || given(asked, Moves.transfer(asked).map(Step::on))
                        .filter(papers -> slip(papers, OFFICIAL_SLIPS)
                                && papers.yes("sealed-dossier")
                                && papers.yes("self-review")
                                && (papers.yes("member-sheet") || !papers.says("slip", "ten-box")))
                        .isPresent());
    }

    /// ADM-TRF-DELETE: beyond so many months without a good reason the member has left on their own accord.
    static Answer filedOrExplained(Inquiry asked) {
        return asked.deadlines
                .due("transfer-unfiled", "")
                .filter(owed -> asked.day().isAfter(owed.due()))
                .filter(owed -> asked.past
                        .latest(
                                "lateness-explained",
                                one -> one.says("matter", "move") && !one.on().isBefore(owed.startedOn()))
                        .isEmpty())
                .map(owed ->
                        Answer.no("due", owed.due()).under(owed.startedOn()).unreadIf(owed.unknown()))
                .orElse(Answer.MET);
    }

    /// ADM-TRF-TEMP: the home cell votes, on the remark of the cell where the person is.
    static Answer watchedWhileAway(Inquiry asked) {
        return asked.past
                .latest("temporarily-away")
                .map(Step::on)
                .filter(on -> asked.past
                        .latest("temporary-remarked", one -> !one.on().isBefore(on))
                        .isEmpty())
                .map(on -> Answer.no("day", on))
                .orElse(Answer.MET);
    }

    /// ADM-TRF-TEMPDUR: a member is elsewhere for so many months at least and for less than so many, or to study in the
    /// country for so many at most. An end that is not known is not judged.
    static Answer awayWithinLimits(Inquiry asked) {
        var until = asked.step.text("until").map(LocalDate::parse);
        if (until.isEmpty() || !Moves.isProbationer(asked)) {
            return Answer.MET;
        }
        var earliest = asked.day().plusMonths(asked.number("temporary-least"));
        var latest = asked.step.yes("study")
                ? asked.day().plusMonths(asked.number("temporary-study-most"))
                : asked.day().plusMonths(asked.number("temporary-below")).minusDays(1);
        return Answer.met(
                !until.get().isBefore(earliest) && !until.get().isAfter(latest), "from", earliest, "until", latest);
    }

    private static Optional<Step> given(Inquiry asked, Optional<LocalDate> since) {
        return asked.past.latest(
                "move-papers-given",
                papers -> since.filter(on -> papers.on().isBefore(on)).isEmpty());
    }

    private static Optional<LocalDate> lastBack(Inquiry asked) {
        return asked.past.latest("temporarily-back").map(Step::on);
    }

    private static boolean slip(Step papers, Set<String> kinds) {
        return papers.text("slip").filter(kinds::contains).isPresent();
    }
}
