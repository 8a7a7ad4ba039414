package vn.ketnap.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.ketnap.KetNapTest;
import vn.ketnap.SmallWard;
import vn.ketnap.TestDatabase;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.PersonRef;

/// Sixty-four clients read and write eight cases at once; what each was told fits one order of all that was done, in
/// which nothing is told before it was asked. A little here, a million with `./test clients`.
@KetNapTest
class ClientsTests {

    private static final int OPERATIONS = Integer.getInteger("clients.operations", 3_000);
    private static final int CLIENTS = 64;
    private static final int CASES = 8;

    /// Each case is read whole for each act, so others are begun before they grow long.
    private static final int AT_ONCE = 4_000;

    private static final int TOLD_EVERY = 25;

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    private SmallWard ward;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Cases cases;

    /// Who got no connection in time; nothing was begun then.
    private final AtomicInteger turnedAway = new AtomicInteger();

    @Test
    void what_sixty_four_clients_are_told_of_eight_cases_fits_one_order() throws Exception {
        var left = OPERATIONS;
        var written = 0L;
        var overtaken = 0L;
        var read = 0L;
        for (var round = 0; left > 0; round++) {
            var now = Math.min(left, AT_ONCE);
            var history = round(round, now);
            assertThat(history.told()).hasSize(now - turnedAway.getAndSet(0));
            assertThat(history.anomalies()).isEmpty();
            written += history.count(CaseHistory.Kind.WRITTEN);
            overtaken += history.count(CaseHistory.Kind.OVERTAKEN);
            read += history.count(CaseHistory.Kind.READ);
            left -= history.told().size();
            if (left <= 0 || round % TOLD_EVERY == TOLD_EVERY - 1) {
                System.out.printf(
                        "%d clients, %d operations: %d written, %d overtaken, %d read, 0 anomalies%n",
                        CLIENTS, OPERATIONS - left, written, overtaken, read);
            }
        }
        assertThat(written).isPositive();
        assertThat(overtaken).as("some met").isPositive();
    }

    private CaseHistory round(int round, int operations) throws Exception {
        var ids = begin();
        var history = new CaseHistory();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var done = new ArrayList<Future<?>>();
            for (var n = 0; n < CLIENTS; n++) {
                var mine = operations / CLIENTS + (n < operations % CLIENTS ? 1 : 0);
                var seed = round * 1_000L + n;
                Callable<Void> client = () -> {
                    work(new Random(seed), seed, mine, ids, history);
                    return null;
                };
                done.add(clients.submit(client));
            }
            for (var one : done) {
                one.get();
            }
        }
        for (var id : ids) {
            history.end(ids.indexOf(id), marks(id));
        }
        return history;
    }

    private void work(Random random, long client, int operations, List<CaseId> ids, CaseHistory history) {
        var seen = new int[CASES];
        for (var n = 0; n < operations; n++) {
            var which = random.nextInt(CASES);
            try {
                seen[which] = seen[which] == 0 || random.nextInt(3) > 0
                        ? reads(which, ids, history)
                        : writes(which, seen[which], client + "-" + n, ids, history);
            } catch (CannotCreateTransactionException _) {
                turnedAway.incrementAndGet();
            }
        }
    }

    /// Answers how many acts were seen.
    private int reads(int which, List<CaseId> ids, CaseHistory history) {
        var from = System.nanoTime();
        var marks = marks(ids.get(which));
        history.read(which, from, System.nanoTime(), marks);
        return marks.size();
    }

    private int writes(int which, int at, String mark, List<CaseId> ids, CaseHistory history) {
        var from = System.nanoTime();
        var outcome =
                TestDatabase.everywhere(() -> admissions.perform(ids.get(which), task(mark), Words.NONE, at, PROGRAM));
        var until = System.nanoTime();
        return switch (outcome) {
            case Outcome.Accepted accepted -> {
                history.written(which, from, until, at, accepted.act().step(), mark);
                yield accepted.act().step();
            }
            case Outcome.OutOfTurn out -> {
                assertThat(out.reason()).isEqualTo(Outcome.Reason.OVERTAKEN);
                history.overtaken(which, from, until, at);
                yield out.file().acts().size();
            }
            case Outcome.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    private List<CaseId> begin() {
        var cell = ward.cell();
        var ids = new ArrayList<CaseId>();
        for (var n = 0; n < CASES; n++) {
            PersonRef person = ward.person(cell, "Trần Thử " + n);
            var first = new Act.Introduced(
                    LocalDate.parse("2018-01-05"), Introducer.WOMEN, new Words("nguyện vọng"), new Words("0"));
            ids.add(TestDatabase.everywhere(() -> switch (admissions.open(person, cell, first, PROGRAM)) {
                case Outcome.Accepted accepted -> accepted.file().id();
                case Outcome.Refused refused -> throw new AssertionError(refused.findings());
                case Outcome.OutOfTurn out -> throw new AssertionError(out.reason());
            }));
        }
        return List.copyOf(ids);
    }

    private static Act task(String mark) {
        return new Act.TaskGiven(LocalDate.parse("2018-03-05"), new Words(mark), Optional.empty());
    }

    /// What stands in a case, act by act.
    private List<String> marks(CaseId id) {
        return TestDatabase.everywhere(() -> cases.find(id)).orElseThrow().acts().stream()
                .map(RecordedAct::act)
                .map(act -> act instanceof Act.TaskGiven task ? task.task().text() : "begun")
                .toList();
    }
}
