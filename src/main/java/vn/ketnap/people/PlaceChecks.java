package vn.ketnap.people;

import java.util.List;
import java.util.stream.Stream;
import vn.ketnap.web.Sentence;

/// Checks of the names of places in a CV: the form wants the new one, and the old one in brackets (E-12).
final class PlaceChecks {

    private static final List<Detail> PLACES =
            List.of(Detail.BIRTH_PLACE, Detail.HOME_TOWN, Detail.RESIDENCE, Detail.TEMPORARY_RESIDENCE);

    private PlaceChecks() {}

    /// E-12: an old name alone, of a place that has a new one on the CV's day.
    static Stream<CvFinding> newNamesSaid(Declaration said) {
        return Stream.concat(
                items(said)
                        .flatMap(detail -> said.places().now(said.words(detail)).stream()
                                .map(now -> CvFinding.of("E-12", "only-old-name", "cv/items", label(detail), now))),
                said.relatives().stream()
                        .flatMap(one -> said.places().now(one.address()).stream()
                                .map(now -> CvFinding.of("E-12", "only-old-name", "cv", label(one), now))));
    }

    /// E-12: a new name alone, of a place that had another.
    static Stream<CvFinding> oldNamesSaid(Declaration said) {
        return Stream.concat(
                items(said)
                        .filter(detail ->
                                !said.places().before(said.words(detail)).isEmpty())
                        .map(detail -> CvFinding.of(
                                "E-12",
                                "only-new-name",
                                "cv/items",
                                label(detail),
                                String.join("; ", said.places().before(said.words(detail))))),
                said.relatives().stream()
                        .filter(one -> !said.places().before(one.address()).isEmpty())
                        .map(one -> CvFinding.of(
                                "E-12",
                                "only-new-name",
                                "cv",
                                label(one),
                                String.join("; ", said.places().before(one.address())))));
    }

    private static Stream<Detail> items(Declaration said) {
        return PLACES.stream().filter(detail -> !said.words(detail).isBlank());
    }

    private static Sentence label(Detail detail) {
        return Sentence.of("people.detail." + detail.word());
    }

    private static Sentence label(Relative one) {
        return Sentence.of(
                "people.cv.of-relative",
                Sentence.of("people.relation." + one.relation().word()),
                one.name());
    }
}
