package vn.ketnap.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No clause is silent: whatever the texts say is carried by something, or says why it is not.
class ClauseTests {

    private static final Path FILES = Path.of("src/main/resources/regulation");
    private static final Path IDS = Path.of("src/test/resources/regulation/ids.txt");

    /// Rules of the program itself: facts that are missing, what was judged, and the order of the steps.
    private static final Set<String> ITS_OWN =
            Set.of("FACT-BIRTH", "FACT-EDUCATION", "JUDGED-NO", "ORDER", "PAPERS-TO-MEND");

    private final Book book = Book.read();
    private final Library library = Library.read(book);

    @Test
    void every_rule_of_the_texts_is_coded_or_says_why_not_and_only_once() {
        var ids = ids();

        assertThat(ids).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(ids)
                .allSatisfy(id -> assertThat(book.rules().containsKey(id))
                        .as(id)
                        .isNotEqualTo(library.notCoded().containsKey(id)));
        assertThat(library.notCoded().values())
                .allSatisfy(one -> assertThat(one.reason().vi()).isNotBlank());
        var known = new HashSet<>(ids);
        known.addAll(ITS_OWN);
        assertThat(known)
                .containsAll(book.rules().keySet())
                .containsAll(library.notCoded().keySet());
    }

    @Test
    void every_clause_of_every_document_is_claimed_or_says_why_not() {
        var clauses = library.documents().stream()
                .flatMap(one -> one.clauses().stream())
                .toList();

        assertThat(clauses)
                .hasSizeGreaterThan(400)
                .allSatisfy(one -> assertThat(one.claims().isEmpty())
                        .as(one.toString())
                        .isEqualTo(one.notCoded().isPresent()));
    }

    @Test
    void every_document_that_a_rule_or_a_number_names_is_in_the_library() {
        assertThat(named())
                .filteredOn(clause -> !clause.document().isEmpty())
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(library.named(clause.document()))
                        .as(clause.shown())
                        .isPresent());
    }

    @Test
    void every_rule_number_and_deadline_stands_in_a_document_or_is_local_or_the_programs_own() {
        var claimed = library.documents().stream()
                .flatMap(one -> one.clauses().stream())
                .flatMap(one -> one.claims().stream())
                .collect(Collectors.toSet());
        var loose = new TreeSet<String>();
        book.rules().values().stream()
                .filter(rule -> rule.local().isEmpty() && !ITS_OWN.contains(rule.id()))
                .map(Rule::id)
                .forEach(loose::add);
        library.notCoded().values().stream()
                .filter(one -> one.clauses().stream()
                        .anyMatch(clause -> !clause.document().isEmpty()))
                .map(NotCoded::id)
                .forEach(loose::add);
        book.numbers().values().stream()
                .filter(one -> !one.local())
                .map(one -> "number:" + one.key())
                .forEach(loose::add);
        book.deadlines().values().stream()
                .filter(one -> !one.local())
                .map(one -> "deadline:" + one.word())
                .forEach(loose::add);
        loose.removeAll(claimed);

        assertThat(loose).isEmpty();
    }

    @Test
    void what_a_rule_is_based_on_is_no_surer_than_the_document_was_read() {
        var wrong = named().stream()
                .filter(clause -> clause.basis().equals("read"))
                .filter(clause -> library.named(clause.document())
                        .filter(one -> !one.read().equals("not-obtained"))
                        .isEmpty())
                .map(Clause::shown)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_counts_are_those_told() {
        var asked = book.rules().values().stream()
                .filter(rule -> rule.check().equals("judged"))
                .count();
        var local = book.rules().values().stream()
                .filter(rule -> rule.local().isPresent())
                .count();
        var clauses = library.documents().stream()
                .mapToInt(one -> one.clauses().size())
                .sum();
        System.out.printf(
                "rules: %d coded, %d of them asked of people, %d local; %d not coded; %d documents, %d clauses%n",
                book.rules().size(),
                asked,
                local,
                library.notCoded().size(),
                library.documents().size(),
                clauses);

        assertThat(book.rules().size() + library.notCoded().size())
                .isEqualTo(ids().size()
                        + ITS_OWN.stream().filter(id -> !ids().contains(id)).count());
    }

    @Test
    void every_file_is_read_by_somebody() {
        var read = new TreeSet<String>();
        new BookFiles(name -> open(name, read)).book();
        new LibraryFiles(name -> open(name, read), book).library();
        CodeList.read(open(CodeList.FILE, read));
        read.add(PurposeFile.FILE);

        assertThat(files()).isNotEmpty().isEqualTo(read);
    }

    private static Place open(String name, Set<String> read) {
        read.add(name);
        return BookFiles.open(name);
    }

    private List<Clause> named() {
        var named = new ArrayList<Clause>();
        book.rules().values().forEach(rule -> named.addAll(rule.clauses()));
        library.notCoded().values().forEach(one -> named.addAll(one.clauses()));
        book.numbers().values().forEach(one -> one.values().forEach(value -> named.add(value.clause())));
        return named;
    }

    private static List<String> ids() {
        try {
            return Files.readAllLines(IDS).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t")[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files() {
        try (Stream<Path> walk = Files.walk(FILES)) {
            return walk.filter(Files::isRegularFile)
                    .map(file ->
                            FILES.relativize(file).toString().replace('\\', '/').replace(".yaml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
