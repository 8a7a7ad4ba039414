package vn.ketnap.people.pages;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.Cv;
import vn.ketnap.people.Detail;
import vn.ketnap.people.NewPerson;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.people.Places;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// The single items of a CV (2 to 12 of 2-KNĐ), its day, and what it states not to be there.
@Controller
@RequestMapping("/people/{id}/cv/items")
class CvItemsPage {

    private final CvAccess access;
    private final People people;
    private final Places places;

    CvItemsPage(CvAccess access, People people, Places places) {
        this.access = access;
        this.people = people;
        this.places = places;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = access.person(id, actor);
        return Page.of("people/CvItems", model(person, CvItemsModel.typed(person), reading()));
    }

    @PostMapping
    @Transactional
    Page save(@PathVariable PersonRef id, @RequestParam Map<String, String> typed, Actor actor) {
        var person = access.held(id, actor);
        var reading = reading();
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), person.last().number())) {
            var both = Overtaken.by(person.last(), Sides.items(typed, person, access.today()));
            return Page.refused("people/CvItems", model(person, typed, reading).beside(both));
        }
        var said = read(person, typed, reading);
        if (!reading.fine()) {
            return Page.refused("people/CvItems", model(person, typed, reading));
        }
        people.change(person.id(), said, actor);
        return Page.redirect("/people/" + person.id() + "/cv").saying("people.saved");
    }

    private static NewPerson read(Person person, Map<String, String> typed, Typed reading) {
        var details = new EnumMap<Detail, String>(Detail.class);
        details.putAll(person.details());
        CvModel.ITEMS.forEach(detail -> keep(details, detail, reading.wordsIfAny(typed.get(detail.word()))));
        keep(
                details,
                Detail.CV_ON,
                Optional.of(typed.getOrDefault(Detail.CV_ON.word(), ""))
                        .filter(words -> !words.isBlank())
                        .flatMap(words -> reading.pastDay(Detail.CV_ON.word(), words))
                        .map(Object::toString));
        var none = Cv.NONE.stream()
                .filter(word -> typed.containsKey(CvItemsModel.none(word)))
                .collect(Collectors.joining(" "));
        keep(details, Detail.CV_NONE, Optional.of(none).filter(words -> !words.isEmpty()));
        return new NewPerson(person.fullName(), person.birth(), person.sex(), details, person.cell());
    }

    private static void keep(Map<Detail, String> details, Detail detail, Optional<String> words) {
        details.remove(detail);
        words.ifPresent(said -> details.put(detail, said));
    }

    private CvItemsModel model(Person person, Map<String, String> typed, Typed reading) {
        return new CvItemsModel(person, typed, places.on(access.today()), reading.errors(), Optional.empty());
    }

    private Typed reading() {
        return new Typed(access.today());
    }
}
