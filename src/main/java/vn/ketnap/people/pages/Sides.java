package vn.ketnap.people.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.people.Cv;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.CvLine;
import vn.ketnap.people.Detail;
import vn.ketnap.people.Person;
import vn.ketnap.people.PersonForm;
import vn.ketnap.web.Days;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Overtaken.Both;
import vn.ketnap.web.Sentence;

/// What somebody typed beside what another recorded meanwhile, field by field, in words.
final class Sides {

    /// Details of which one is chosen, and where the words of the choices are.
    private static final Map<Detail, String> CHOSEN = Map.of(
            Detail.EDUCATION_GENERAL_LEVEL, "people.level.",
            Detail.AREA, "people.area.",
            Detail.YOUTH_UNION_MEMBER, "people.",
            Detail.TRADE_UNION_MEMBER, "people.");

    private static final String LEFT = Detail.LEFT_PARTY.word();

    private static final List<String> OF_A_RELATIVE = List.of(
            "relation",
            "name",
            "born",
            "dead",
            "died",
            "party",
            "party-cell",
            "lives",
            "address",
            "occupation",
            "nationality");

    private Sides() {}

    /// What is known of a person.
    static List<Both> person(PersonForm mine, Person now, LocalDate today) {
        var theirs = PersonForm.of(now);
        var fields = new ArrayList<Both>();
        fields.add(typed(Sentence.of("people.full-name"), mine.value("fullName"), theirs.value("fullName")));
        fields.add(typed(Sentence.of("people.birth"), mine.value("birth"), theirs.value("birth")));
        fields.add(chosen(Sentence.of("people.sex"), "people.sex.", mine.value("sex"), theirs.value("sex")));
        for (var detail : PersonForm.DETAILS) {
            var field = Sentence.of("people.detail." + detail.word());
            fields.add(Optional.ofNullable(CHOSEN.get(detail))
                    .map(words -> chosen(field, words, mine.value(detail.word()), theirs.value(detail.word())))
                    .orElseGet(() -> typed(field, mine.value(detail.word()), theirs.value(detail.word()))));
        }
        fields.add(day("people.detail.left-party", mine.value(LEFT), theirs.value(LEFT), today));
        for (var word : PersonForm.SPECIAL) {
            var field = PersonForm.special(word);
            fields.add(ticked(Sentence.of("people.special." + word), mine.value(field), theirs.value(field)));
        }
        return fields;
    }

    /// The single items of a CV.
    static List<Both> items(Map<String, String> mine, Person now, LocalDate today) {
        var theirs = CvItemsModel.typed(now);
        var fields = new ArrayList<Both>();
        for (var detail : CvModel.ITEMS) {
            fields.add(typed(
                    Sentence.of("people.detail." + detail.word()),
                    mine.getOrDefault(detail.word(), ""),
                    theirs.getOrDefault(detail.word(), "")));
        }
        var day = Detail.CV_ON.word();
        fields.add(day("people.cv.day", mine.getOrDefault(day, ""), theirs.getOrDefault(day, ""), today));
        for (var word : Cv.NONE) {
            var field = CvItemsModel.none(word);
            fields.add(ticked(
                    Sentence.of("people.cv.none." + word),
                    mine.getOrDefault(field, ""),
                    theirs.getOrDefault(field, "")));
        }
        return fields;
    }

    /// One line of a CV.
    static List<Both> line(CvLineForm mine, CvLine now) {
        var theirs = CvLineForm.of(now);
        return mine.kind() == CvKind.RELATIVE
                ? OF_A_RELATIVE.stream()
                        .map(field -> relative(field, mine.value(field), theirs.value(field)))
                        .toList()
                : List.of(
                        typed(
                                Sentence.of(mine.kind().lasts() ? "people.cv.from" : "people.cv.month"),
                                mine.value("from"),
                                theirs.value("from")),
                        typed(Sentence.of("people.cv.to"), mine.value("to"), theirs.value("to")),
                        history(mine, theirs, "what"),
                        history(mine, theirs, "where"),
                        history(mine, theirs, "position"));
    }

    private static Both history(CvLineForm mine, CvLineForm theirs, String field) {
        return typed(
                Sentence.of("people.cv." + field + "." + mine.kind().word()), mine.value(field), theirs.value(field));
    }

    private static Both relative(String field, String mine, String theirs) {
        return switch (field) {
            case "relation" -> chosen(Sentence.of("people.cv.relation"), "people.relation.", mine, theirs);
            case "party" -> chosen(Sentence.of("people.cv.party"), "people.party.", mine, theirs);
            case "lives" -> chosen(Sentence.of("people.cv.lives"), "people.lives.", mine, theirs);
            case "dead" -> ticked(Sentence.of("people.cv.dead"), mine, theirs);
            case "nationality" -> typed(Sentence.of("people.detail.nationality"), mine, theirs);
            case "name" -> typed(Sentence.of("people.full-name"), mine, theirs);
            default -> typed(Sentence.of("people.cv." + field), mine, theirs);
        };
    }

    private static Both typed(Sentence field, String mine, String theirs) {
        return new Both(field, Overtaken.words(mine), Overtaken.words(theirs));
    }

    private static Both day(String field, String mine, String theirs, LocalDate today) {
        return typed(Sentence.of(field), Days.echo(mine, today), Days.echo(theirs, today));
    }

    /// @param words where the words of the choices begin
    private static Both chosen(Sentence field, String words, String mine, String theirs) {
        return new Both(field, choice(words, mine), choice(words, theirs));
    }

    private static Sentence choice(String words, String chosen) {
        return chosen.isEmpty() ? Sentence.of("people.unknown") : Sentence.of(words + chosen);
    }

    private static Both ticked(Sentence field, String mine, String theirs) {
        return new Both(field, tick(mine), tick(theirs));
    }

    private static Sentence tick(String typed) {
        return Sentence.of(typed.isEmpty() ? "people.no" : "people.yes");
    }
}
