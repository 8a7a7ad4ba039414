package vn.ketnap.admission.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ketnap.admission.CaseFile;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.document.DraftPaper;
import vn.ketnap.document.FieldDictionary;
import vn.ketnap.document.Fields;
import vn.ketnap.document.Form;
import vn.ketnap.document.Forms;
import vn.ketnap.document.IssueOrder;
import vn.ketnap.document.OwnTemplates;
import vn.ketnap.people.Person;

/// The door to the papers of a case (giấy tờ của hồ sơ): which there are, and each drawn from what is recorded.
@Service
public class CasePapers {

    private final Forms forms;
    private final FieldsOfCase fieldsOfCase;
    private final OrganisationFields organisations;
    private final PaperWords words;
    private final OwnTemplates templates;

    CasePapers(
            Forms forms,
            FieldsOfCase fieldsOfCase,
            OrganisationFields organisations,
            PaperWords words,
            OwnTemplates templates) {
        this.forms = forms;
        this.templates = templates;
        this.fieldsOfCase = fieldsOfCase;
        this.organisations = organisations;
        this.words = words;
    }

    /// Papers of a case, ready to be drawn.
    ///
    /// @param said what was typed for them, by field
    public record Open(CaseFile file, Person person, List<CasePaper> papers, Map<String, String> said) {

        public Open {
            papers = List.copyOf(papers);
            said = Map.copyOf(said);
        }
    }

    /// Every paper of the case, in the order of the steps: those whose step was recorded, and those still ahead. Ready
    /// to be drawn, however many.
    @Transactional(readOnly = true)
    public Optional<Open> of(CaseFile file) {
        return open(
                file,
                forms.all(),
                forms.all().stream().flatMap(form -> names(form, file).stream()).collect(Collectors.toSet()),
                words.of(file.id()));
    }

    /// The same to be listed only: what they are, whether they are due.
    @Transactional(readOnly = true)
    public Optional<Open> listed(CaseFile file) {
        return open(file, forms.all(), Set.of(), Map.of());
    }

    /// One form's papers, ready to be drawn.
    @Transactional(readOnly = true)
    public Optional<Open> of(CaseFile file, Form form) {
        return open(file, List.of(form), names(form, file), words.of(file.id()));
    }

    /// The working date, on which papers are drawn.
    LocalDate today() {
        return fieldsOfCase.today();
    }

    /// The names that the template in use asks for.
    Set<String> names(Form form, CaseFile file) {
        return templates.names(form, file.progress().cell(), fieldsOfCase.today());
    }

    private Optional<Open> open(CaseFile file, List<Form> wanted, Set<String> names, Map<String, String> said) {
        return fieldsOfCase.of(file, names).map(all -> {
            var papers = new ArrayList<CasePaper>();
            wanted.stream().filter(Form::isOfCase).forEach(form -> add(papers, form, file, all, said));
            papers.sort(Comparator.comparing((CasePaper one) -> one.form().step())
                    .thenComparing(one -> one.form().code())
                    .thenComparingInt(CasePaper::copy));
            return new Open(file, all.person(), papers, said);
        });
    }

    /// What draws the papers of a case; nothing is kept.
    public Function<CasePaper, DraftPaper> drawer(CaseFile file) {
        var drawer = templates.drawer(file.progress().cell(), fieldsOfCase.today());
        return paper -> drawer.draw(paper.form(), dayOf(paper), paper.fields()).paper();
    }

    /// The day by which a paper is laid out: that of its step, otherwise today.
    public LocalDate dayOf(CasePaper paper) {
        return paper.day().orElseGet(fieldsOfCase::today);
    }

    /// Who signs, and the number where it is known.
    public record Signing(String number, String office, String name) {}

    /// The order to issue a paper: number and day of its step, the fields it is drawn with.
    ///
    /// @param keeps whether the one who issues keeps the register of an organisation
    public IssueOrder order(
            CaseFile file,
            CasePaper paper,
            Signing signing,
            Optional<IssueOrder.Replaced> replaces,
            Predicate<OrganizationRef> keeps) {
        var on = dayOf(paper);
        var issuer = organisations.register(file, paper.form().by(), on);
        return new IssueOrder(
                paper.form(),
                file.progress().cell(),
                issuer,
                keeps.test(issuer),
                file.id().value(),
                paper.copy() == 0 ? "" : String.valueOf(paper.copy()),
                on,
                paper.fields().words("paper.symbol"),
                Optional.of(signing.number()).filter(one -> !one.isEmpty()),
                signing.office(),
                signing.name(),
                paper.fields(),
                replaces);
    }

    /// What a field is called.
    public String label(String field) {
        return forms.dictionary().entry(field).map(FieldDictionary.Entry::label).orElse(field);
    }

    /// Under which name the words of an ask are kept for a paper.
    public static String keyOf(CasePaper paper, Form.Ask ask) {
        return PaperWords.key(paper.form(), paper.copy(), ask);
    }

    /// Whether words typed for a field can be what the form asks for: a number, a day.
    public static boolean canBeRead(Form.Ask ask, String words) {
        return PaperWords.canBeRead(ask, words);
    }

    /// The field whose typed counts cannot be: more present than counted, more answers than people asked (E-08, E-22).
    public static Optional<String> doesNotAddUp(Form form, Map<String, String> said) {
        return TypedCounts.wrong(form, said);
    }

    /// Keeps words typed for a paper.
    @Transactional
    public void say(CaseFile file, Map<String, String> said, Actor by) {
        words.say(file.id(), said, by);
    }

    private void add(
            List<CasePaper> papers, Form form, CaseFile file, FieldsOfCase.Gathered all, Map<String, String> said) {
        var asked = new Fields().putAll(all.fields());
        PaperWords.put(asked, form, 0, said);
        if (form.when().filter(name -> !asked.has(name)).isPresent()) {
            return;
        }
        if (form.each().isEmpty()) {
            papers.add(paper(form, 0, "", file, asked, all.around()));
            return;
        }
        var n = 0;
        for (var row : rows(form, form.each().get(), asked)) {
            n++;
            if (form.rowWhen().filter(name -> !row.has(name)).isEmpty()) {
                var fields = new Fields().putAll(asked).putAll(row);
                PaperWords.put(fields, form, n, said);
                papers.add(paper(form, n, row.firstWords(), file, fields, all.around()));
            }
        }
    }

    /// The rows of which each has its paper, then those that are offered as blanks because none of the rows is theirs.
    private static List<Fields> rows(Form form, String each, Fields asked) {
        var rows = new ArrayList<>(asked.rows(each));
        var answered = rows.stream().map(Fields::firstWords).collect(Collectors.toSet());
        form.blanks().map(asked::rows).orElse(List.of()).stream()
                .filter(row -> !answered.contains(row.firstWords()))
                .forEach(rows::add);
        return rows;
    }

    private CasePaper paper(Form form, int copy, String label, CaseFile file, Fields fields, Around around) {
        var day = form.day().flatMap(fields::day);
        var on = day.orElseGet(fieldsOfCase::today);
        organisations.put(fields, file, on);
        organisations.issuer(fields, file, form.by(), on, around);
        fields.put("paper.day", on).put("paper.code", form.codeOn(on));
        var number = form.number().map(fields::words).orElse("");
        symbol(fields, form);
        if (!number.isBlank()) {
            fields.put("paper.number", number);
        }
        return new CasePaper(form, copy, label, day, number, fields);
    }

    /// `NQ/CB`: what follows the number (FMT-05).
    private static void symbol(Fields fields, Form form) {
        var whose = fields.words("paper.symbol");
        fields.put(
                "paper.symbol",
                Optional.of(whose)
                        .filter(one -> !one.isEmpty())
                        .map(one ->
                                form.register().map(kind -> kind + "/" + one).orElse(one))
                        .orElse(form.register().orElse("")));
    }
}
