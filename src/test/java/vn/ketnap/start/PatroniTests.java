package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two nodes behind HAProxy, on two servers that Patroni looks after, set up as the manual for operators prints it
/// (`./test server`).
@Tag("server")
class PatroniTests {

    private static final String INTRODUCED = """
            select p.full_name from admission.act a join admission.case_file f on f.id = a.case_id
            join people.person_version p on p.person_id = f.person_id
            join admission.act_words w on w.case_id = a.case_id and w.step = a.step where a.kind = 'introduced'
            """;

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private final List<OneProgram> nodes = new ArrayList<>();

    @TempDir
    Path temp;

    @AfterEach
    void stopped() {
        nodes.forEach(OneProgram::kill);
    }

    @Test
    void the_first_server_and_its_patroni_are_killed_and_clerks_go_on_at_the_other_in_the_same_session()
            throws Exception {
        assumeTrue(PatroniCluster.PROGRAMS.stream().allMatch(Files::isExecutable), "Patroni is not installed");
        try (var cluster = new PatroniCluster(temp.resolve("cluster"))) {
            cluster.begins();
            var imported = program(cluster, "one", "import", "src/main/resources/demo/to-chuc.xlsx");
            assertThat(imported.end()).as(imported.words()).isZero();
            serve(cluster, "one", cluster.nodes().getFirst());
            serve(cluster, "two", cluster.nodes().getLast());
            try (var clerk = new Clerk(cluster.address());
                    var clerks = Executors.newFixedThreadPool(2)) {
                isThere(clerk);
                clerk.foundsTheWard("DU");
                clerk.signsIn();
                clerk.page("/people/new");
                clerks.execute(() -> introduce(clerk));
                clerks.execute(() -> introduce(clerk));
                untilAcknowledged(10);
                longest.set(0);
                cluster.killFirst();
                untilAcknowledged(acknowledged.size() + 10);
                System.out.printf("fail-over by Patroni: %d ms without an act%n", longest.get());
                cluster.firstComesBack();
                nodes.getFirst().kill();
                longest.set(0);
                untilAcknowledged(acknowledged.size() + 10);
                System.out.printf("a node killed behind HAProxy: %d ms without an act%n", longest.get());
                enough.set(true);
                clerks.shutdown();
                assertThat(clerks.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
                assertThat(clerk.introduces("Nguyễn Thị Sau Cùng", "MN"))
                        .as("the session lives on")
                        .isTrue();
            }
            assertThat(cluster.asked(INTRODUCED))
                    .containsAll(acknowledged)
                    .contains("Nguyễn Thị Sau Cùng")
                    .doesNotHaveDuplicates();
            assertThat(nodes.getLast().stop()).isIn(0, 143);
            assertThat(program(cluster, "two", "verify").end()).isZero();
            assertThat(program(cluster, "two", "rebuild", "--check").end()).isZero();
        }
    }

    private static void isThere(Clerk clerk) throws IOException {
        var patience = new Patience(Duration.ofMinutes(1));
        while (clerk.page("/health/ready").statusCode() != 200 && patience.left()) {
            patience.pause();
        }
    }

    private void introduce(Clerk clerk) {
        last.set(System.nanoTime());
        while (!enough.get()) {
            var name = "Quần Chúng %06d".formatted(number.incrementAndGet());
            if (introduces(clerk, name)) {
                acknowledged.add(name);
                var now = System.nanoTime();
                longest.accumulateAndGet((now - last.getAndSet(now)) / 1_000_000, Math::max);
            }
        }
    }

    /// False where the answer never came, or was a complaint.
    private static boolean introduces(Clerk clerk, String name) {
        try {
            return clerk.introduces(name, "MN");
        } catch (IOException _) {
            return false;
        }
    }

    private void untilAcknowledged(int many) {
        var patience = new Patience(Duration.ofMinutes(2));
        while (acknowledged.size() < many && patience.left()) {
            patience.pause();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(many);
    }

    private void serve(PatroniCluster cluster, String node, int port) {
        var program = program(cluster, node, "serve", "--port", String.valueOf(port));
        nodes.add(program);
        program.until("Kết Nạp: ");
    }

    private OneProgram program(PatroniCluster cluster, String node, String... words) {
        var environment = new HashMap<>(cluster.environment());
        if (!node.equals("one")) {
            environment.put("KETNAP_KEY_FILE", temp.resolve("one/identity.key").toString());
        }
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", temp.resolve(node).toString()));
        return OneProgram.with(environment, all.toArray(String[]::new));
    }
}
