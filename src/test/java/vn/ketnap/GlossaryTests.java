package vn.ketnap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/glossary.md` is where names come from: it names nothing that is not there, and misses nothing of the work.
class GlossaryTests {

    private static final Path PAGE = Path.of("docs/glossary.md");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern LINE =
            Pattern.compile("(?m)^\\| (?!Vietnamese)([^|`]+) \\| ([^|`]+) \\| ([^|]*`[^|]+) \\|$");
    private static final Pattern TYPE = Pattern.compile("`([^`]+)`");
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ketnap");

    private record Term(String vietnamese, String english, Set<String> types) {}

    @Test
    void every_type_named_exists() {
        var known = known();

        assertThat(terms())
                .hasSizeGreaterThan(100)
                .allSatisfy(term -> assertThat(known).as(term.vietnamese()).containsAll(term.types()));
    }

    @Test
    void every_word_of_the_work_has_its_line() {
        var named = terms().stream().flatMap(term -> term.types().stream()).toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(named).containsAll(acts());
        for (var words : List.of(
                "Stage",
                "Role",
                "Permission",
                "OrganizationKind",
                "MassOrganisation",
                "Measure",
                "DecisionOutcome",
                "JudgementOutcome",
                "Proposal",
                "Effect")) {
            assertThat(named).as(words).containsAll(constants(words));
        }
    }

    @Test
    void one_english_term_for_each_vietnamese_term_and_one_back() {
        assertThat(terms().stream().map(term -> term.vietnamese().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(terms().stream().map(term -> term.english().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void stages_and_roles_are_called_what_the_screen_calls_them() {
        assertThat(calls("Stage", "admission_vi", "admission.stage.", GlossaryTests::hyphenated))
                .isNotEmpty();
        assertThat(calls("Role", "web_vi", "web.role.", name -> name)).isNotEmpty();
    }

    private static List<Term> calls(
            String type, String file, String prefix, java.util.function.UnaryOperator<String> word) {
        var screen = words(file);
        var found = terms().stream()
                .filter(term -> term.types().stream().anyMatch(name -> name.startsWith(type + ".")))
                .toList();
        assertThat(found).allSatisfy(term -> {
            var name = term.types().stream()
                    .filter(one -> one.startsWith(type + "."))
                    .findFirst()
                    .orElseThrow();
            assertThat(term.vietnamese())
                    .isEqualToIgnoringCase(screen.getProperty(prefix + word.apply(name.substring(type.length() + 1))));
        });
        return found;
    }

    private static List<Term> terms() {
        return LINE.matcher(read())
                .results()
                .map(line -> new Term(line.group(1).strip(), line.group(2).strip(), types(line)))
                .toList();
    }

    private static Set<String> types(MatchResult line) {
        return TYPE.matcher(line.group(3))
                .results()
                .map(type -> type.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every name the table may use: a type, a type in a type, a constant of an enum.
    private static Set<String> known() {
        var known = new TreeSet<String>();
        for (var one : PROGRAM) {
            known.add(name(one));
            constantsOf(one).forEach(known::add);
        }
        return known;
    }

    private static String name(JavaClass one) {
        return one.getName().substring(one.getPackageName().length() + 1).replace('$', '.');
    }

    private static Stream<String> constantsOf(JavaClass one) {
        return one.isEnum()
                ? one.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                        .map(JavaField::getName)
                        .map(constant -> name(one) + "." + constant)
                : Stream.of();
    }

    private static List<String> constants(String type) {
        var found = PROGRAM.stream()
                .filter(one -> name(one).equals(type))
                .flatMap(GlossaryTests::constantsOf)
                .toList();
        assertThat(found).as(type).isNotEmpty();
        return found;
    }

    private static List<String> acts() {
        return Arrays.stream(vn.ketnap.admission.Act.class.getPermittedSubclasses())
                .map(act -> "Act." + act.getSimpleName())
                .toList();
    }

    private static String hyphenated(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (Reader in = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
