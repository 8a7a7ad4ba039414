package vn.ketnap.regulation.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ketnap.regulation.Rule;
import vn.ketnap.regulation.RuleBook;
import vn.ketnap.web.NotHere;
import vn.ketnap.web.Page;

/// The rules: what each asks at which step, in which words, by which clause, and its examples tried at once.
@Controller
@RequestMapping("/regulation/rules")
class RulesPage {

    private final RuleBook rules;

    RulesPage(RuleBook rules) {
        this.rules = rules;
    }

    @GetMapping
    Page list(@RequestParam(defaultValue = "") String q) {
        return Page.of(
                "regulation/Rules",
                RulesModel.of(
                        q,
                        List.copyOf(rules.book().rules().values()),
                        List.copyOf(rules.library().notCoded().values())));
    }

    @GetMapping("/{id}")
    Page one(@PathVariable String id) {
        var library = rules.library();
        return Optional.ofNullable(rules.book().rules().get(id))
                .map(rule -> Page.of("regulation/Rule", one(rule)))
                .or(() -> Optional.ofNullable(library.notCoded().get(id))
                        .map(other -> Page.of(
                                "regulation/NotCoded", new RulesModel.Other(other, library.claiming(id), shown()))))
                .orElseThrow(NotHere::new);
    }

    private RulesModel.One one(Rule rule) {
        var numbers = rules.book().numbers();
        return new RulesModel.One(
                rule,
                numbers.values().stream()
                        .filter(one -> rule.numbers().contains(one.key()))
                        .toList(),
                rules.examples(rule),
                rules.checked(rule),
                rules.library().claiming(rule.id()),
                shown());
    }

    private Shown shown() {
        return new Shown(rules.book(), rules.library());
    }
}
