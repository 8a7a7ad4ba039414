package vn.ketnap.regulation.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ketnap.regulation.Amendments;
import vn.ketnap.regulation.Regime;
import vn.ketnap.regulation.RuleBook;
import vn.ketnap.web.MenuItem;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// *Quy định*: the documents, their clauses, the numbers by period and the days off. Whoever is signed in may read.
@Controller
class RegulationPage {

    private final RuleBook rules;
    private final Amendments amendments;

    RegulationPage(RuleBook rules, Amendments amendments) {
        this.rules = rules;
        this.amendments = amendments;
    }

    @Bean
    static MenuItem regulationMenu() {
        return new MenuItem(110, "regulation.menu", "/regulation", "cert", (_, _) -> true);
    }

    @GetMapping("/regulation")
    Page index() {
        var library = rules.library();
        var all = rules.book().rules().values();
        return Page.of(
                "regulation/Index",
                new RegulationModel.Index(
                        RegulationModel.levels(library),
                        all.size(),
                        all.stream()
                                .filter(rule -> rule.check().equals("judged"))
                                .count(),
                        all.stream().filter(rule -> rule.local().isPresent()).count(),
                        library.notCoded().size(),
                        library.documents().stream()
                                .mapToLong(one -> one.clauses().size())
                                .sum()));
    }

    @GetMapping("/regulation/documents/{key}")
    Page document(@PathVariable String key) {
        var document = rules.library().document(key).orElseThrow(NotHere::new);
        return Page.of("regulation/Document", new RegulationModel.OneDocument(document, shown()));
    }

    @GetMapping("/regulation/numbers")
    Page numbers() {
        var numbers = rules.book().numbers().values().stream().toList();
        return Page.of("regulation/Numbers", new RegulationModel.Numbers(numbers, Regime.ALL, shown()));
    }

    @GetMapping("/regulation/calendar")
    Page calendar() {
        return Page.of("regulation/DaysOff", DaysOffModel.of(rules.calendar(), amendments.all()));
    }

    private Shown shown() {
        return new Shown(rules.book(), rules.library());
    }
}
