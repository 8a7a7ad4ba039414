package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ketnap.regulation.Regulations;

/// What is true of every case, whatever was recorded in it: two thousand drawn by lot for each claim.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTests {

    private final Regulations regulations = Regulations.asReleased();
    private final List<RandomCase> cases = RandomCase.draw(regulations);

    @Test
    void whatever_was_recorded_without_a_reason_was_allowed_on_its_day() {
        always(one -> one.tried.forEach(tried -> {
            var no = Consideration.ask(tried.before(), tried.act(), one.known, regulations).stream()
                    .filter(StoredFinding::blocks)
                    .toList();
            if (tried.outcome() instanceof Outcome.Accepted accepted) {
                assertThat(accepted.act().findings()).containsAll(no);
                assertThat(accepted.act().override().isEmpty()).isEqualTo(no.isEmpty());
            }
            if (tried.outcome() instanceof Outcome.Refused refused) {
                assertThat(no).isNotEmpty();
                assertThat(refused.findings()).containsAll(no);
            }
        }));
    }

    @Test
    void no_forbidden_state_stands_without_a_reason_unless_the_case_points_it_out() {
        always(one -> {
            var reconsidered = Consideration.reconsidered(one.file(), one.known, regulations);
            ForbiddenStates.in(one.file().standing()).stream()
                    .filter(act -> act.recorded().override().isEmpty())
                    .forEach(act -> assertThat(reconsidered).as(act.toString()).containsKey(act.step()));
        });
    }

    @Test
    void in_order_of_day_nothing_forbidden_stands_without_a_reason_at_all() {
        always(one -> {
            var file = inOrderOfDay(one);
            assertThat(ForbiddenStates.in(file.standing()))
                    .allMatch(act -> !act.recorded().override().isEmpty());
        });
    }

    @Test
    void what_is_refused_or_out_of_turn_changes_nothing_and_stays_so() {
        always(one -> one.tried.stream()
                .filter(tried -> !tried.outcome().stands())
                .forEach(tried -> {
                    var again = Consideration.of(tried.before(), tried.act(), one.known, regulations, tried.writing());
                    assertThat(again).isEqualTo(tried.outcome());
                    assertThat(one.file().acts())
                            .startsWith(tried.before().acts().toArray(RecordedAct[]::new));
                }));
    }

    @Test
    void the_fold_gives_the_same_state_whatever_batches_the_acts_are_read_in() {
        always(one -> {
            var whole = one.file();
            var lot = new Random(whole.acts().size());
            var batch = lot.nextInt(whole.acts().size() + 1);
            var read = new CaseFile(
                    whole.id(), whole.person(), whole.cell(), whole.acts().subList(0, batch), whole.votes());
            for (var act : whole.acts().subList(batch, whole.acts().size())) {
                read.progress();
                read = read.with(act);
            }
            assertThat(read.standing()).isEqualTo(whole.standing());
            assertThat(read.progress()).isEqualTo(whole.progress());
            assertThat(read.nextStep()).isEqualTo(whole.nextStep());
        });
    }

    @Test
    void acts_of_different_days_give_the_same_state_in_whatever_order_they_were_recorded() {
        always(one -> {
            var days = new ArrayList<LocalDate>();
            var acts = one.recorded().stream()
                    .filter(act -> !(act instanceof Act.Corrected || act instanceof Act.Retracted))
                    .filter(act -> !days.contains(act.on()) && days.add(act.on()))
                    .toList();
            var shuffled = new ArrayList<>(acts);
            Collections.shuffle(shuffled, new Random(acts.size()));

            var told = recorded(acts);
            var late = recorded(shuffled);
            assertThat(late.standing().stream().map(StandingAct::act))
                    .containsExactlyElementsOf(
                            told.standing().stream().map(StandingAct::act).toList());
            assertThat(late.progress()).isEqualTo(told.progress());
            assertThat(NextStep.of(late, true)).isEqualTo(NextStep.of(told, true));
        });
    }

    @Test
    void what_is_owed_falls_due_after_it_started_and_no_part_of_the_world_moves_it() {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        var abroad = List.of("Pacific/Kiritimati", "Pacific/Niue", "Asia/Ho_Chi_Minh");
        var tongues = List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR");
        try {
            always(one -> {
                var owed = owed(one);
                for (var i = 0; i < abroad.size(); i++) {
                    TimeZone.setDefault(TimeZone.getTimeZone(abroad.get(i)));
                    Locale.setDefault(Locale.forLanguageTag(tongues.get(i)));
                    assertThat(owed(one)).isEqualTo(owed);
                    assertSameWords(one);
                }
                TimeZone.setDefault(zone);
                Locale.setDefault(locale);
            });
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void what_the_rules_say_does_not_depend_on_today() {
        always(one -> one.tried.forEach(tried -> {
            var on = tried.act() instanceof Act.Corrected correction
                    ? correction.instead().on()
                    : tried.act().on();
            assertThat(on(on, tried, one)).isEqualTo(tried.outcome());
            assertThat(on(on.minusDays(1), tried, one))
                    .isEqualTo(new Outcome.OutOfTurn(tried.before(), Outcome.Reason.FUTURE_DAY));
        }));
    }

    /// The first case of which the claim is not true is named by its number.
    private void always(Consumer<RandomCase> claim) {
        for (var one : cases) {
            try {
                claim.accept(one);
            } catch (AssertionError wrong) {
                throw new AssertionError(one + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private Outcome on(LocalDate today, RandomCase.Tried tried, RandomCase one) {
        var then = tried.writing();
        return Consideration.of(
                tried.before(),
                tried.act(),
                one.known,
                regulations,
                new Consideration.Writing(then.by(), then.at(), today, then.origin(), then.list(), then.override()));
    }

    private void assertSameWords(RandomCase one) {
        var last = one.tried.getLast();
        assertThat(Consideration.of(last.before(), last.act(), one.known, regulations, last.writing()))
                .isEqualTo(last.outcome());
    }

    private List<?> owed(RandomCase one) {
        var owed = regulations.owed(one.known.on(RandomCase.TODAY, one.file().standing()));
        assertThat(owed).allMatch(due -> due.due().isAfter(due.startedOn()));
        return owed;
    }

    /// The same acts, considered one after another in order of day, none of them about another.
    private CaseFile inOrderOfDay(RandomCase one) {
        var file = recorded(List.of());
        for (var act : one.file().standing()) {
            var writing = one.tried.getFirst().writing();
            var outcome = Consideration.of(
                    file,
                    act.act(),
                    one.known,
                    regulations,
                    new Consideration.Writing(
                            writing.by(),
                            writing.at(),
                            writing.today(),
                            writing.origin(),
                            writing.list(),
                            act.recorded().override()));
            if (outcome instanceof Outcome.Accepted accepted) {
                file = accepted.file();
            }
        }
        return file;
    }

    private static CaseFile recorded(List<Act> acts) {
        var records = IntStream.range(0, acts.size())
                .mapToObj(i -> new RecordedAct(
                        i + 1,
                        acts.get(i),
                        RandomCase.CELL,
                        "can-bo",
                        Instant.EPOCH,
                        RecordedAct.Origin.PAGE,
                        Optional.empty(),
                        List.of(),
                        Words.NONE))
                .toList();
        return new CaseFile(
                new CaseId(new java.util.UUID(2, 2)),
                new vn.ketnap.basics.PersonRef(new java.util.UUID(1, 9)),
                RandomCase.CELL,
                records,
                ToldCase.VOTES);
    }
}
