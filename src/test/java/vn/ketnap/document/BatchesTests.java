package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;
import vn.ketnap.basics.Actor;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.basics.Role;
import vn.ketnap.meeting.CellOfTwelve;

/// Papers made together: how far they are is seen meanwhile, the file is fetched once it is there, by nobody else.
@KetNapTest
class BatchesTests {

    private static final LocalDate DAY = LocalDate.of(2018, 8, 20);

    @Autowired
    private Batches batches;

    @Autowired
    private Forms forms;

    @Autowired
    private CellOfTwelve twelve;

    @Autowired
    private Guest guest;

    private OrganizationRef cell = new OrganizationRef(UUID.randomUUID());
    private String secretary = "";
    private Actor actor = Actor.program("test");

    @BeforeEach
    void begin() {
        var twelfth = twelve.cell();
        cell = twelfth.id();
        secretary = twelve.account(twelfth, Role.CELL_SECRETARY);
        actor = Actor.inTheNameOf(secretary, secretary, Optional.empty());
    }

    @Test
    void how_far_it_is_is_seen_while_it_is_made_and_the_page_asks_again_by_itself() throws Exception {
        var reached = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        BatchOrder.Work waiting = () -> {
            reached.countDown();
            await(go);
            return List.of(paper("b"));
        };
        var started = start(BatchOrder.Kind.WORD, List.of(() -> List.of(paper("a")), waiting, () -> List.of()));
        assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();

        var page = guest.asks(Optional.of(secretary), "/batches/" + started.batch());
        assertThat(page.getHeader("Refresh")).isEqualTo("1");
        assertThat(Guest.words(page)).contains("Đang làm", "Đã xong 1 trên 3 việc, 1 giấy tờ");
        assertThat(guest.asks(Optional.of(secretary), "/batches/" + started.batch() + "/file")
                        .getStatus())
                .isEqualTo(404);

        go.countDown();
        started.made().get(30, TimeUnit.SECONDS);
        var done = guest.asks(Optional.of(secretary), "/batches/" + started.batch());
        assertThat(done.getHeader("Refresh")).isNull();
        assertThat(Guest.words(done)).contains("Đã làm xong: 2 giấy tờ.", "Giay_to.docx");
        var file = guest.asks(Optional.of(secretary), "/batches/" + started.batch() + "/file");
        assertThat(file.getHeader("Content-Disposition")).contains("Giay_to.docx");
        assertThat(Docx.text(file.getContentAsByteArray())).contains("LÊ A", "LÊ B");
    }

    @Test
    void nobody_else_sees_it() throws Exception {
        var started = start(BatchOrder.Kind.ZIP, List.of(() -> List.of(paper("a"))));
        started.made().get(30, TimeUnit.SECONDS);
        var other = twelve.account(cell, Role.CELL_SECRETARY);

        assertThat(status(secretary, started)).isEqualTo(200);
        assertThat(status(other, started)).isEqualTo(404);
    }

    @Test
    void what_an_office_drew_itself_cannot_go_into_one_word_file_so_all_come_as_a_zip() throws Exception {
        var foreign = new Bundle.Item(
                "own.docx",
                DraftPaper.of(WordFile.write(java.util.Map.of(
                        WordFile.DOCUMENT,
                        StaticParts.document("", StaticParts.section(false))
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
        var started = start(BatchOrder.Kind.WORD, List.of(() -> List.of(paper("a")), () -> List.of(foreign)));
        started.made().get(30, TimeUnit.SECONDS);

        assertThat(Guest.words(guest.asks(Optional.of(secretary), "/batches/" + started.batch())))
                .contains("Giay_to.zip", "được đóng thành tệp zip", "2 giấy tờ");
    }

    @Test
    void one_that_fails_says_so_and_leads_back() throws Exception {
        var started = start(BatchOrder.Kind.ZIP, List.of(() -> {
            throw new IllegalStateException("as a test wants it");
        }));
        started.made().get(30, TimeUnit.SECONDS);

        assertThat(Guest.words(guest.asks(Optional.of(secretary), "/batches/" + started.batch())))
                .contains("Không làm được tệp này", "href=\"/dossiers\"");
    }

    private int status(String account, Batches.Started started) {
        return guest.asks(Optional.of(account), "/batches/" + started.batch()).getStatus();
    }

    private Batches.Started start(BatchOrder.Kind kind, List<BatchOrder.Work> works) {
        return TestDatabase.everywhere(
                () -> batches.start(new BatchOrder("Giay_to", kind, cell, "/dossiers", works), actor));
    }

    private Bundle.Item paper(String name) {
        var fields = new Fields().put("person.name", "Lê " + name).put("paper.day", DAY);
        return new Bundle.Item(name + ".docx", forms.draw(forms.find("F-KND-01").orElseThrow(), DAY, fields));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
