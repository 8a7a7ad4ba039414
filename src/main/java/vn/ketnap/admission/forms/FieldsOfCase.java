package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.Today;
import vn.ketnap.document.Fields;
import vn.ketnap.people.Cvs;
import vn.ketnap.people.People;
import vn.ketnap.people.Person;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// Everything papers may say of one case, gathered once: a handful of statements, however many papers follow.
@Component
class FieldsOfCase {

    private final People people;
    private final Cvs cvs;
    private final Words words;
    private final List<MoreFields> more;
    private final Today today;

    FieldsOfCase(People people, Cvs cvs, Words words, List<MoreFields> more, Today today) {
        this.people = people;
        this.cvs = cvs;
        this.words = words;
        this.more = more;
        this.today = today;
    }

    Fields of(CaseFile file, Person person) {
        var fields = new Fields();
        var tongue = words.in(Language.VI);
        var cv = cvs.of(person);
        PersonFields.put(fields, person);
        FamilyFields.put(fields, cv, tongue);
        ActFields.put(fields, file, tongue);
        var members = MemberFields.of(file, people, today.date());
        members.put(fields, file);
        LetterFields.put(fields, file, cv, members, tongue);
        more.forEach(one -> one.add(file, fields));
        return fields;
    }

    LocalDate today() {
        return today.date();
    }
}
