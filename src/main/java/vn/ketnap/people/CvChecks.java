package vn.ketnap.people;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// All checks of a CV in the order of the errors E-01 to E-40 (section 14 of the catalogue of forms); what each error
/// is shown by stands in `docs/sai-sot.md`.
public final class CvChecks {

    private static final List<Function<Declaration, Stream<CvFinding>>> ALL = List.of(
            ItemChecks::nothingLeftOut,
            ItemChecks::noBlankTables,
            ItemChecks::noneAgrees,
            ItemChecks::wholeBirthDate,
            ItemChecks::noHospital,
            PlaceChecks::newNamesSaid,
            PlaceChecks::oldNamesSaid,
            ItemChecks::livesNotCopied,
            ItemChecks::noBlankItems,
            ItemChecks::papersOfTheirOwn,
            HistoryChecks::noGaps,
            HistoryChecks::noOverlaps,
            HistoryChecks::monthsSaid,
            HistoryChecks::placesSaid,
            HistoryChecks::tripsLong,
            HistoryChecks::rewardsHigh,
            HistoryChecks::studiesOver,
            RelativeChecks::parentsThere,
            RelativeChecks::grandparentsThere,
            RelativeChecks::inLawsThere,
            RelativeChecks::nationalitySaid,
            RelativeChecks::marriageAgrees,
            RelativeChecks::generationsAgree,
            RelativeChecks::livingSaid,
            RelativeChecks::workClear,
            RelativeChecks::deathDated,
            RelativeChecks::partySaid,
            RelativeChecks::partyCellSaid);

    private CvChecks() {}

    /// What looks wrong in a CV, by error.
    public static List<CvFinding> of(Declaration declaration) {
        return ALL.stream()
                .flatMap(check -> check.apply(declaration))
                .sorted(Comparator.comparing(CvFinding::code))
                .toList();
    }
}
