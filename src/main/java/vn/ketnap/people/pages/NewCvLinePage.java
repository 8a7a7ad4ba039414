package vn.ketnap.people.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.people.CvEntry;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.Person;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Overtaken;
import vn.ketnap.web.Page;
import vn.ketnap.web.Typed;

/// A new line of a CV: a relative, or a piece of the history.
@Controller
@RequestMapping("/people/{id}/cv/{kind}/new")
class NewCvLinePage {

    private static final String FORM = "people/CvLine";

    private final CvAccess access;
    private final Cvs cvs;

    NewCvLinePage(CvAccess access, Cvs cvs) {
        this.access = access;
        this.cvs = cvs;
    }

    @GetMapping
    @Transactional(readOnly = true)
    Page show(
            @PathVariable PersonRef id,
            @PathVariable String kind,
            @RequestParam Map<String, String> prefilled,
            Actor actor) {
        var person = access.person(id, actor);
        var form = new CvLineForm(kind(kind), prefilled);
        return Page.of(FORM, model(person, form, access.written(person, form.kind()), new Typed(access.today())));
    }

    @PostMapping
    @Transactional
    Page save(
            @PathVariable PersonRef id,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var person = access.held(id, actor);
        var form = new CvLineForm(kind(kind), typed);
        var reading = new Typed(access.today());
        var written = access.written(person, form.kind());
        if (Overtaken.isOld(typed.get(Overtaken.SEEN), last(written))) {
            var unseen = unseen(typed, written);
            var both = Overtaken.by(unseen.stream().map(CvEntry.Version::stamp).toList(), List.of());
            return Page.refused(FORM, model(person, form, written, reading).beside(both, unseen));
        }
        var line = form.read(reading, access.today().getYear());
        if (line.isEmpty()) {
            return Page.refused(FORM, model(person, form, written, reading));
        }
        cvs.add(person, line.get(), actor);
        var again = typed.containsKey("again") ? "/" + form.kind().word() + "/new" : "";
        return Page.redirect("/people/" + person.id() + "/cv" + again).saying("people.saved");
    }

    /// What was written of lines of the kind after the form was drawn.
    private static List<CvEntry.Version> unseen(Map<String, String> typed, List<CvEntry.Version> written) {
        var seen = Long.parseLong(typed.getOrDefault(Overtaken.SEEN, "0"));
        return written.stream()
                .filter(version -> version.stamp().number() > seen)
                .sorted(Comparator.comparingLong(version -> version.stamp().number()))
                .toList();
    }

    private static long last(List<CvEntry.Version> written) {
        return written.stream()
                .mapToLong(version -> version.stamp().number())
                .max()
                .orElse(0);
    }

    private CvLineModel model(Person person, CvLineForm form, List<CvEntry.Version> written, Typed reading) {
        return new CvLineModel(person, form, Optional.empty(), access.places(), last(written), reading.errors());
    }

    private static CvKind kind(String word) {
        return CvKind.named(word).orElseThrow(NotHere::new);
    }
}
