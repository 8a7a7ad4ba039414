package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.journal.Journal;
import vn.ketnap.journal.Seals;
import vn.ketnap.journal.TestSeals;

/// The administrator sees how far the journal is sealed, and asks whether it is whole.
@KetNapTest
class RecordPageTests {

    @Autowired
    private Guest guest;

    @Autowired
    private Seals seals;

    @Autowired
    private Journal journal;

    @Autowired
    private ToldWard ward;

    @Autowired
    private ApplicationContext rooms;

    @Test
    void the_page_bears_a_mark_that_is_part_of_the_chain_and_what_came_out() {
        ward.told();
        TestSeals.sealAll(rooms);
        var head = seals.head();

        var before = journal.last();
        assertThat(page()).contains(head.grouped().substring(0, 8));
        assertThat(guest.sends(Optional.of("quantri"), "/journal/verify").getStatus())
                .isEqualTo(303);

        var line = journal.about("journal", 1).getFirst();
        assertThat(line.what()).startsWith("verify:");
        assertThat(line.account()).isEqualTo("quantri");
        assertThat(page()).contains("Kiểm tra lần cuối", "quantri");
        assertThat(TestDatabase.everywhere(() -> journal.changedSince(before)))
                .as("whoever verifies changes nothing")
                .isFalse();
        assertThat(seals.verify(java.util.List.of(head)).breaches())
                .noneMatch(one -> one.kind().word().startsWith("head"));
    }

    private String page() {
        return Guest.words(guest.asks(Optional.of("quantri"), "/journal"));
    }
}
