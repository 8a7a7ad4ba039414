package vn.ketnap.admission.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.ActField;
import vn.ketnap.admission.ActKind;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Family;
import vn.ketnap.admission.Letter;
import vn.ketnap.admission.LetterSubject;
import vn.ketnap.basics.Actor;
import vn.ketnap.people.Cv;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.Detail;
import vn.ketnap.people.HistoryLine;
import vn.ketnap.people.Person;
import vn.ketnap.people.Relative;
import vn.ketnap.regulation.Regulations;

/// Whom the plan of letters of a case has a line for, and what became of the letter.
@Component
class LetterLines {

    /// Whom a verification may be about (ADM-VER-WHO).
    static final List<String> SUBJECTS = ActField.of(ActKind.VERIFICATION_SENT).stream()
            .filter(field -> field.type() == ActField.Type.SUBJECT)
            .findFirst()
            .orElseThrow()
            .choices();

    private final Cvs cvs;
    private final DossierModels dossiers;
    private final Regulations regulations;

    LetterLines(Cvs cvs, DossierModels dossiers, Regulations regulations) {
        this.cvs = cvs;
        this.dossiers = dossiers;
        this.regulations = regulations;
    }

    /// The lines of a plan, and the places to choose from.
    record Plan(List<LetterPlanModel.Line> lines, List<String> places) {}

    /// Those whom the CV names, where the reader may see it; otherwise everybody whom the rules name.
    ///
    /// @param asked other places asked for on the page, by the words of the acts
    Plan of(CaseFile file, Person person, Collection<String> asked, Actor actor) {
        var family = dossiers.seesCv(file, actor) ? Optional.of(cvs.open(person, actor)) : Optional.<Cv>empty();
        var relatives = family.map(Cv::subjects).orElseGet(LinkedHashMap::new);
        var exempt = family.map(cv -> regulations.exemptions(Family.of(cv), dossiers.today()))
                .orElse(Map.of());
        Map<String, Letter> letters =
                Letter.of(file).stream().collect(Collectors.toMap(Letter::subject, Function.identity()));
        var own = new OwnPlaces(family.map(LetterLines::own).orElse(List.of()), letters.values());
        var others = new LinkedHashSet<>(letters.keySet());
        others.addAll(own.places().keySet());
        others.addAll(asked);
        var lines = subjects(relatives, others).stream()
                .map(subject -> line(
                        subject,
                        own.places().getOrDefault(subject, ""),
                        Optional.ofNullable(
                                relatives.get(LetterSubject.of(subject).person())),
                        Optional.ofNullable(exempt.get(LetterSubject.of(subject).person())),
                        Optional.ofNullable(letters.get(subject))))
                .toList();
        return new Plan(lines, family.map(LetterLines::places).orElse(List.of()));
    }

    /// Everybody, each followed by the other places asked about them.
    private static List<String> subjects(Map<String, Relative> relatives, Set<String> others) {
        var persons = new LinkedHashSet<String>();
        persons.add("self");
        persons.addAll(relatives.isEmpty() ? SUBJECTS : relatives.keySet());
        others.forEach(word -> persons.add(LetterSubject.of(word).person()));
        return persons.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one),
                        others.stream()
                                .map(LetterSubject::of)
                                .filter(other -> other.person().equals(one) && other.place() > 1)
                                .sorted(Comparator.comparingInt(LetterSubject::place))
                                .map(LetterSubject::word)))
                .toList();
    }

    /// The places where the person lived, worked or studied (items 7, 15, 17 of 2-KNĐ), to choose from:
    /// where a letter may have to go besides the residence.
    private static List<String> places(Cv cv) {
        return Stream.concat(
                        Stream.of(Detail.RESIDENCE, Detail.TEMPORARY_RESIDENCE)
                                .flatMap(one -> cv.person().detail(one).stream()),
                        Stream.of(CvKind.WORK, CvKind.TRAINING)
                                .flatMap(kind -> cv.history(kind).stream())
                                .map(HistoryLine::where))
                .filter(place -> !place.isBlank())
                .distinct()
                .toList();
    }

    /// Where the person is known now (ADM-VER-ONLYUNCLEAR): residence, home town, temporary residence, the last place
    /// of work.
    private static List<String> own(Cv cv) {
        return Stream.concat(
                        Stream.of(Detail.RESIDENCE, Detail.HOME_TOWN, Detail.TEMPORARY_RESIDENCE)
                                .flatMap(one -> cv.person().detail(one).stream()),
                        cv.history(CvKind.WORK).stream()
                                .filter(line -> line.to().isEmpty())
                                .map(HistoryLine::where))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    private static LetterPlanModel.Line line(
            String subject, String own, Optional<Relative> relative, Optional<String> exempt, Optional<Letter> letter) {
        return new LetterPlanModel.Line(
                subject,
                relative.map(Relative::name).orElse(""),
                LetterSubject.of(subject).place() > 1
                        ? own
                        : relative.map(Relative::address).orElse(own),
                relative.flatMap(Relative::lives)
                        .filter(Relative.Dwelling.ABROAD::equals)
                        .isPresent(),
                relative.filter(Relative::dead).isPresent(),
                exempt,
                letter);
    }
}
