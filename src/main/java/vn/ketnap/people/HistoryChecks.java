package vn.ketnap.people;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;

/// Checks of the history in a CV, items 14, 15 and 17 to 20.
final class HistoryChecks {

    /// Rewards of the level the form asks for.
    private static final List<String> HIGH = List.of("bang khen", "huan chuong", "huy chuong", "chien si thi dua");

    private HistoryChecks() {}

    /// E-14: months that no line of the history covers, from childhood until the CV's day.
    static Stream<CvFinding> noGaps(Declaration said) {
        return said.gaps().stream().map(gap -> CvFinding.of("E-14", "gap", gap.path(), gap.from(), gap.to()));
    }

    /// E-14: lines that share more than one month.
    static Stream<CvFinding> noOverlaps(Declaration said) {
        return Continuity.overlaps(said.history(CvKind.WORK), said.until()).stream()
                .map(found -> CvFinding.of(
                        "E-14",
                        "overlap",
                        "cv",
                        found.one().what(),
                        found.other().what(),
                        found.shared().from(),
                        found.shared().to()));
    }

    /// E-14: a year without its month.
    static Stream<CvFinding> monthsSaid(Declaration said) {
        return said.history().stream()
                .filter(line -> !line.from().sure()
                        || line.to().filter(end -> !end.sure()).isPresent())
                .map(line -> CvFinding.of("E-14", "year-only", "cv", line.what()));
    }

    /// E-14: a piece of the history without its place.
    static Stream<CvFinding> placesSaid(Declaration said) {
        return said.history(CvKind.WORK).stream()
                .filter(line -> line.where().isBlank())
                .map(line -> CvFinding.of(
                        "E-14", "no-place", "cv", line.what(), line.from().shown()));
    }

    /// E-17: only stays of three months and more are declared; two months apart are surely less.
    static Stream<CvFinding> tripsLong(Declaration said) {
        return said.history(CvKind.ABROAD).stream()
                .filter(line -> line.from().sure())
                .filter(line -> line.to()
                        .filter(CvMonth::sure)
                        .filter(end -> ChronoUnit.MONTHS.between(line.from().earliest(), end.earliest()) < 2)
                        .isPresent())
                .map(line -> CvFinding.of(
                        "E-17", "short-trip", "cv", line.what(), line.from().shown()));
    }

    /// E-17: beside bằng khen and higher, a giấy khen is not declared; alone it is the highest, and is.
    static Stream<CvFinding> rewardsHigh(Declaration said) {
        var rewards = said.history(CvKind.REWARD);
        return rewards.stream().anyMatch(HistoryChecks::high)
                ? rewards.stream()
                        .filter(line ->
                                !high(line) && Vietnamese.fold(line.what()).contains("giay khen"))
                        .map(line -> CvFinding.of("E-17", "low-reward", "cv", line.what()))
                : Stream.of();
    }

    /// E-17: a course still under way is not entered.
    static Stream<CvFinding> studiesOver(Declaration said) {
        return said.history(CvKind.TRAINING).stream()
                .filter(line -> line.to()
                        .filter(end -> !end.earliest().isAfter(said.until()))
                        .isEmpty())
                .map(line -> CvFinding.of("E-17", "study-under-way", "cv", line.what()));
    }

    private static boolean high(HistoryLine line) {
        return HIGH.stream().anyMatch(Vietnamese.fold(line.what())::contains);
    }
}
