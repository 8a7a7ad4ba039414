package vn.ketnap.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.ImportRef;
import vn.ketnap.basics.PersonRef;
import vn.ketnap.exchange.lists.Code;
import vn.ketnap.exchange.lists.ListRow;
import vn.ketnap.exchange.lists.Problem;
import vn.ketnap.exchange.lists.ReadList;

/// Takes a list to the doors row by row. A row that is held has written nothing: it goes back to before the row.
@Component
class Bringing {

    private final ImportStore store;
    private final Intakes intakes;
    private final ImportParts parts;
    private final TransactionTemplate each;

    Bringing(ImportStore store, Intakes intakes, ImportParts parts, PlatformTransactionManager transactions) {
        this.store = store;
        this.intakes = intakes;
        this.parts = parts;
        this.each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// An import under its number, with what became of its rows.
    record Brought(ImportRef number, Map<ListRow, RowOutcome> outcomes) {}

    Brought bring(ReadList list, String sha256, Answers answers, Actor actor) {
        var number = store.begin(list.file(), sha256, list.kind(), parts.atFirst(actor), actor);
        var outcomes = outcomes(list, answers, actor.during(number));
        store.rows(number, outcomes);
        var persons = outcomes.values().stream()
                .flatMap(outcome -> outcome.person().stream())
                .distinct()
                .toList();
        store.end(number, outcomes.values(), parts.of(actor, persons));
        return new Brought(number, outcomes);
    }

    private Map<ListRow, RowOutcome> outcomes(ReadList list, Answers answers, Actor actor) {
        var outcomes = new LinkedHashMap<ListRow, RowOutcome>();
        var persons = new HashMap<String, PersonRef>();
        for (var row : list.rows()) {
            var twice = list.problemsOf(row).stream()
                    .filter(problem -> problem.code() == Code.DUPLICATE_PERSON)
                    .findFirst();
            var earlier = twice.flatMap(Problem::with)
                    .flatMap(place -> Optional.ofNullable(persons.get(Answers.key(place.sheet(), place.row()))));
            var answer = answers.of(row.sheet(), row.row(), persons);
            var entry = new Entry(row, twice.isPresent(), earlier, answer);
            var outcome = take(intakes.of(list.kind()), entry, actor);
            outcome.person().ifPresent(person -> persons.put(Answers.key(row.sheet(), row.row()), person));
            outcomes.put(row, outcome);
        }
        return outcomes;
    }

    private RowOutcome take(Intake intake, Entry entry, Actor actor) {
        return Objects.requireNonNull(each.execute(status -> {
            var outcome = intake.take(entry, actor);
            if (outcome.kind() == RowOutcome.Kind.HELD) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }
}
