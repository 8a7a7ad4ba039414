package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;

/// Issuing: numbers run on, are never doubled, never lost; a paper is fixed with its bytes.
@KetNapTest
class IssuingTests {

    private static final Actor CLERK = Actor.program("test");
    private static final LocalDate DAY = LocalDate.of(2018, 8, 20);

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private Registers registers;

    @Autowired
    private Forms forms;

    @Autowired
    private OwnTemplates templates;

    @Autowired
    private SmallWard ward;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_thousand_numbers_taken_by_two_officers_side_by_side_are_all_there_and_none_twice() throws Exception {
        var cell = ward.cell();
        Callable<List<Integer>> officer = () -> TestDatabase.everywhere(() -> {
            var taken = new ArrayList<Integer>();
            for (var i = 0; i < 500; i++) {
                taken.add(transaction.execute(_ -> {
                    var register = registers.on(cell, "CV", DAY);
                    var number = registers.next(register);
                    registers.use(register, entry(number, Registers.How.ISSUED), CLERK);
                    return number;
                }));
            }
            return taken;
        });
        var all = new ArrayList<Integer>();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done : two.invokeAll(List.of(officer, officer))) {
                all.addAll(done.get());
            }
        }

        assertThat(new HashSet<>(all)).hasSize(1000);
        assertThat(all).allMatch(number -> number >= 1 && number <= 1000);
        assertThat(TestDatabase.everywhere(() -> registers.gaps(registers.on(cell, "CV", DAY), 10)))
                .isEmpty();
    }

    @Test
    void a_number_taken_in_a_transaction_that_fails_was_never_taken() {
        var cell = ward.cell();
        TestDatabase.everywhere(() -> transaction.execute(status -> {
            registers.next(registers.on(cell, "NQ", DAY));
            status.setRollbackOnly();
            return 0;
        }));

        assertThat(number(issue(cell, Optional.empty(), Optional.empty()))).isEqualTo("01-NQ/CB");
    }

    @Test
    void numbers_run_on_through_the_years_and_begin_anew_with_a_term() {
        var cell = ward.cell();
        assertThat(number(issue(cell, Optional.empty(), Optional.empty()))).isEqualTo("01-NQ/CB");
        TestDatabase.everywhere(() -> {
            var later = registers.on(cell, "NQ", LocalDate.of(2019, 3, 1));
            assertThat(transaction.<Integer>execute(_ -> registers.next(later))).isEqualTo(2);
            registers.beginTerm(cell, LocalDate.of(2020, 4, 1), CLERK);
            var term = registers.on(cell, "NQ", LocalDate.of(2020, 5, 1));
            assertThat(transaction.<Integer>execute(_ -> registers.next(term))).isEqualTo(1);
            return null;
        });
    }

    @Test
    void a_number_of_the_past_is_not_given_again_and_what_lies_before_it_is_a_gap_until_it_is_explained() {
        var cell = ward.cell();
        TestDatabase.everywhere(() -> {
            var register = registers.on(cell, "NQ", DAY);
            assertThat(registers.use(register, entry(3, Registers.How.EARLIER), CLERK))
                    .isTrue();
            assertThat(registers.use(register, entry(3, Registers.How.EARLIER), CLERK))
                    .isFalse();
            assertThat(registers.gaps(register, 10)).containsExactly(1, 2);
            registers.use(register, entry(1, Registers.How.SKIPPED), CLERK);
            assertThat(registers.gaps(register, 10)).containsExactly(2);
            return null;
        });

        assertThat(number(issue(cell, Optional.empty(), Optional.empty()))).isEqualTo("04-NQ/CB");
        assertThat(issue(cell, Optional.of("03-NQ/CB"), Optional.empty()))
                .isInstanceOf(IssuedPapers.Answer.NumberUsed.class);
    }

    @Test
    void an_issued_paper_keeps_its_bytes_and_issued_anew_it_keeps_its_number() {
        var cell = ward.cell();
        var first = done(issue(cell, Optional.empty(), Optional.empty()));
        var second = done(issue(cell, Optional.empty(), Optional.of(first)));

        TestDatabase.everywhere(() -> {
            var bytes = papers.bytes(first, CLERK);
            assertThat(IssuedPapers.sha256(bytes)).isEqualTo(first.sha256());
            assertThat(Docx.text(bytes)).contains("Số: 01-NQ/CB").contains("NGUYỄN THỊ LAN");
            assertThat(second.number()).isEqualTo(first.number());
            assertThat(papers.find(first.id())
                            .orElseThrow()
                            .ended()
                            .orElseThrow()
                            .how())
                    .isEqualTo(IssuedPaper.How.REPLACED);
            assertThat(papers.annul(second, "Sai người", CLERK)).isTrue();
            assertThat(papers.annul(second, "Sai người", CLERK)).isFalse();
            return null;
        });
    }

    @Test
    void a_paper_that_lacks_something_is_not_issued_and_takes_no_number() {
        var cell = ward.cell();
        var order = order(cell, new Fields(), Optional.empty(), Optional.empty());

        assertThat(TestDatabase.everywhere(() -> papers.issue(order, CLERK)))
                .isInstanceOfSatisfying(
                        IssuedPapers.Answer.Incomplete.class,
                        lacking -> assertThat(lacking.missing()).contains("person.name"));
        assertThat(number(issue(cell, Optional.empty(), Optional.empty()))).isEqualTo("01-NQ/CB");
    }

    @Test
    void an_own_template_counts_below_its_part_stays_with_the_paper_and_goes_back() {
        var cell = ward.cell();
        var form = forms.find("F-KND-06").orElseThrow();
        TestDatabase.everywhere(() -> {
            templates.put(form, cell, "rieng.docx", forms.blank(form, DAY), CLERK);
            return null;
        });
        var own = done(issue(cell, Optional.empty(), Optional.empty()));
        TestDatabase.everywhere(() -> {
            templates.withdraw(form, cell, CLERK);
            return null;
        });
        var after = done(issue(cell, Optional.empty(), Optional.empty()));

        assertThat(own.template()).matches("\\d+");
        assertThat(after.template()).isEqualTo("HD36");
    }

    private IssuedPapers.Answer issue(OrganizationRef cell, Optional<String> number, Optional<IssuedPaper> before) {
        var replaced = before.map(one -> new IssueOrder.Replaced(one.id(), "In lại"));
        return TestDatabase.everywhere(() -> papers.issue(order(cell, everything(), number, replaced), CLERK));
    }

    private IssueOrder order(
            OrganizationRef cell, Fields fields, Optional<String> number, Optional<IssueOrder.Replaced> replaces) {
        return new IssueOrder(
                forms.find("F-KND-06").orElseThrow(),
                cell,
                cell,
                true,
                UUID.randomUUID(),
                "",
                DAY,
                "NQ/CB",
                number,
                "Bí thư",
                "Trần Thị Kim Hương",
                fields,
                replaces);
    }

    /// Every field of the form with some value.
    private Fields everything() {
        var fields = new Fields();
        for (var name : forms.names(forms.find("F-KND-06").orElseThrow())) {
            var entry = forms.dictionary().entry(name).orElseThrow();
            switch (entry.kind()) {
                case "day" -> fields.put(name, DAY);
                case "number" -> fields.put(name, 9);
                case "share" -> fields.putShare(name, 8, 9);
                case "rows", "truth" -> {}
                default -> fields.put(name, entry.label());
            }
        }
        return fields.put("person.name", "Nguyễn Thị Lan").put("paper.number", "");
    }

    private static IssuedPaper done(IssuedPapers.Answer answer) {
        assertThat(answer).isInstanceOf(IssuedPapers.Answer.Done.class);
        return ((IssuedPapers.Answer.Done) answer).paper();
    }

    private static String number(IssuedPapers.Answer answer) {
        return done(answer).number();
    }

    private static Registers.Entry entry(int number, Registers.How how) {
        return new Registers.Entry(number, number + "-CV", how, Optional.of(DAY), Optional.empty(), "thử");
    }
}
