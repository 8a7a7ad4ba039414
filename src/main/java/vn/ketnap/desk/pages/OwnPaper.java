package vn.ketnap.desk.pages;

import java.io.IOException;
import java.util.List;
import vn.ketnap.basics.Today;
import vn.ketnap.people.Person;
import vn.ketnap.web.Tongue;

/// All that is held about a person as one Word file, table by table, to be handed to that person.
final class OwnPaper {

    private OwnPaper() {}

    static byte[] write(Person person, List<OwnAllModel.Section> sections, Tongue tongue, Today today)
            throws IOException {
        try (var paper = new WordPages()) {
            paper.title(tongue.t("desk.own.all"));
            paper.under(person.fullName());
            paper.under(tongue.day(today.date()) + (today.assumed() ? ". " + tongue.t("web.demo") : ""));
            for (var section : sections) {
                paper.heading(tongue.t("desk.held." + section.table()));
                for (var row : section.rows()) {
                    row.forEach(item -> paper.said(item.label(tongue), item.shown(tongue)));
                    paper.gap();
                }
            }
            return paper.bytes();
        }
    }
}
