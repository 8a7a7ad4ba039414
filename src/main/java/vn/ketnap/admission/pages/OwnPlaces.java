package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ketnap.admission.Letter;
import vn.ketnap.admission.LetterSubject;

/// Where letters about the person may go, place by place: what was written to keeps its number, every other place of
/// the CV takes the next that is free.
final class OwnPlaces {

    private final Map<String, String> places = new LinkedHashMap<>();

    /// @param known the places of the CV, the residence first
    /// @param letters those of the case, whomever they are about
    OwnPlaces(List<String> known, Collection<Letter> letters) {
        var sent = letters.stream()
                .filter(one -> LetterSubject.of(one.subject()).person().equals("self"))
                .collect(Collectors.toMap(
                        Letter::subject, one -> one.place().text().strip()));
        var waiting = new ArrayList<>(known);
        waiting.removeAll(sent.values());
        for (var place = 1; place <= LetterSubject.MOST_PLACES && !waiting.isEmpty(); place++) {
            var word = new LetterSubject("self", place).word();
            if (!sent.containsKey(word)) {
                places.put(word, waiting.removeFirst());
            }
        }
        sent.forEach(places::put);
    }

    /// By the words of the acts.
    Map<String, String> places() {
        return places;
    }
}
