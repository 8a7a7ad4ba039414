package vn.ketnap.desk.pages;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.OwnRecords;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Download;
import vn.ketnap.web.Language;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;
import vn.ketnap.web.Words;

/// *Tất cả dữ liệu về một người*: every row of every room, to be printed for the person or taken
/// out as Word or JSON. Identity numbers are open, so it is for who may open them; taking out is
/// journalled.
@Controller
class OwnAllPage {

    private final People people;
    private final OwnRecords records;
    private final Authority authority;
    private final Words words;
    private final Today today;

    OwnAllPage(People people, OwnRecords records, Authority authority, Words words, Today today) {
        this.people = people;
        this.records = records;
        this.authority = authority;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/people/{id}/own/all")
    @Transactional
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = may(id, actor);
        return Page.of("desk/OwnAll", new OwnAllModel(person, OwnRows.sections(records.takenOut(person, actor))));
    }

    @GetMapping("/people/{id}/own.json")
    @Transactional
    ResponseEntity<byte[]> json(@PathVariable PersonRef id, Actor actor) {
        var person = may(id, actor);
        return Download.json("du-lieu-" + person.id(), OwnRows.json(person, records.takenOut(person, actor)));
    }

    /// The same as one Word file to be handed over, in Vietnamese whoever asks.
    @GetMapping("/people/{id}/own.docx")
    @Transactional
    ResponseEntity<byte[]> word(@PathVariable PersonRef id, Actor actor) throws IOException {
        var person = may(id, actor);
        var sections = OwnRows.sections(records.takenOut(person, actor));
        return Download.word("du-lieu-" + person.id(), OwnPaper.write(person, sections, words.in(Language.VI), today));
    }

    private Person may(PersonRef id, Actor actor) {
        var person = people.find(id).orElseThrow(NotHere::new);
        authority.require(actor, Permission.SEE_IDENTITY_NUMBERS, person.cell(), today.date());
        return person;
    }
}
