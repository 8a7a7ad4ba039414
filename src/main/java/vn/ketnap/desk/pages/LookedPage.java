package vn.ketnap.desk.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.admission.Cases;
import vn.ketnap.admission.SealedSections;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.basics.Today;
import vn.ketnap.journal.Journal;
import vn.ketnap.organization.Authority;
import vn.ketnap.organization.Permission;
import vn.ketnap.people.People;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Ai đã xem hồ sơ*: who looked at a person's file or took something of it away, for who may read the journal there.
@Controller
class LookedPage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST = 500;

    private final Files files;
    private final Authority authority;
    private final Journal journal;
    private final Today today;

    /// What is known of a file.
    @Component
    record Files(Cases cases, People people, SealedSections sealed) {}

    LookedPage(Files files, Authority authority, Journal journal, Today today) {
        this.files = files;
        this.authority = authority;
        this.journal = journal;
        this.today = today;
    }

    @GetMapping("/people/{id}/looked")
    @Transactional(readOnly = true)
    Page show(@PathVariable PersonRef id, Actor actor) {
        var person = files.people().find(id).orElseThrow(NotHere::new);
        authority.require(actor, Permission.SEE_JOURNAL, person.cell(), today.date());
        var about = new ArrayList<UUID>(List.of(person.id().value()));
        files.cases().fileOf(person.id()).map(CaseFile::id).ifPresent(one -> about.add(one.value()));
        var lines = journal.looks(about, MOST + 1);
        return Page.of(
                "desk/Looked",
                new LookedModel(
                        person.id(),
                        person.fullName(),
                        looks(lines.stream().limit(MOST).toList()),
                        files.sealed().of(person.id(), MOST),
                        lines.size() > MOST));
    }

    /// What one saw of one thing.
    private record Kind(LocalDate day, String account, String what) {}

    private static List<LookedModel.Look> looks(List<Journal.Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(LookedPage::kind, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new LookedModel.Look(
                        one.getKey().account(),
                        one.getKey().what(),
                        one.getValue().getFirst().at(),
                        one.getValue().size()))
                .toList();
    }

    private static Kind kind(Journal.Line line) {
        var words = line.what().split(":", -1);
        return new Kind(line.at().atZone(VIETNAM).toLocalDate(), line.account(), words[0] + "-" + words[1]);
    }
}
