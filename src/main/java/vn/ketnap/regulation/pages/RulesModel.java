package vn.ketnap.regulation.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.regulation.Checked;
import vn.ketnap.regulation.Document;
import vn.ketnap.regulation.NotCoded;
import vn.ketnap.regulation.Quantity;
import vn.ketnap.regulation.Rule;
import vn.ketnap.regulation.RuleBook;

/// The rules by topic, as far as they have the words looked for; and one rule with all that stands behind it.
///
/// @param words as typed
public record RulesModel(String words, List<Topic> topics, List<NotCoded> notCoded) {

    public record Topic(String word, List<Rule> rules) {}

    /// One rule with everything behind it.
    ///
    /// @param documents those with a clause that claims the rule
    public record One(
            Rule rule,
            List<Quantity> numbers,
            List<RuleBook.Tried> examples,
            Optional<Checked> checked,
            List<Document> documents,
            Shown shown) {

        public boolean isAsked() {
            return !rule.askedAt().isEmpty();
        }
    }

    /// What is not checked by a rule of its own.
    public record Other(NotCoded one, List<Document> documents, Shown shown) {}

    static RulesModel of(String words, List<Rule> rules, List<NotCoded> others) {
        var found = rules.stream().filter(rule -> has(rule, words)).toList();
        return new RulesModel(
                words,
                found.stream()
                        .map(Rule::topic)
                        .distinct()
                        .map(topic -> new Topic(
                                topic,
                                found.stream()
                                        .filter(rule -> rule.topic().equals(topic))
                                        .toList()))
                        .toList(),
                others.stream().filter(one -> has(one, words)).toList());
    }

    public boolean isEmpty() {
        return topics.isEmpty() && notCoded.isEmpty();
    }

    private static boolean has(Rule rule, String words) {
        return has(
                words,
                rule.id(),
                rule.title().vi(),
                rule.title().en(),
                rule.message().vi(),
                rule.message().en(),
                rule.way().vi());
    }

    private static boolean has(NotCoded one, String words) {
        return has(
                words,
                one.id(),
                one.title().vi(),
                one.title().en(),
                one.says().vi(),
                one.says().en());
    }

    /// Every word looked for stands in one of these, marks and case apart.
    private static boolean has(String words, String... where) {
        var all = Vietnamese.fold(String.join(" ", where));
        return Stream.of(Vietnamese.fold(words).split(" ")).allMatch(all::contains);
    }
}
