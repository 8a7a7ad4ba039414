package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.basics.Sending;

/// What a form changes is written together with the word that it was taken, or not at all: also when another program
/// takes the same form meanwhile.
@KetNapTest
class SentFormsTests {

    @Autowired
    private SentForms forms;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    private final String key =
            HexFormat.of().formatHex(UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private final String mark = UUID.randomUUID().toString();

    @Test
    void of_two_programs_that_take_the_same_form_one_writes() {
        taking(forms.sending(key), this::write);
        assertThatThrownBy(() -> taking(forms.sending(key), this::write)).isInstanceOf(Sending.Again.class);

        assertThat(written()).isOne();
        assertThat(forms.taken(key)).isPresent();
    }

    @Test
    void a_form_whose_transaction_is_rolled_back_was_not_taken() {
        assertThatThrownBy(() -> taking(forms.sending(key), () -> {
                    write();
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(forms.taken(key)).isEmpty();
        taking(forms.sending(key), this::write);
        assertThat(written()).isOne();
    }

    @Test
    void a_form_that_only_read_was_not_taken_and_several_writings_of_one_form_are_one() {
        taking(forms.sending(key), this::written);
        assertThat(forms.taken(key)).isEmpty();

        var sending = forms.sending(key);
        taking(sending, this::write);
        taking(sending, this::write);
        assertThat(written()).isEqualTo(2);
    }

    private void taking(Sending sending, Runnable work) {
        ScopedValue.where(Sending.CURRENT, sending).run(() -> transactions.executeWithoutResult(_ -> work.run()));
    }

    private void write() {
        db.sql("insert into access.miss (account, address, at) values (:mark, '198.18.0.1', now())")
                .param("mark", mark)
                .update();
    }

    private long written() {
        return db.sql("select count(*) from access.miss where account = :mark")
                .param("mark", mark)
                .query(Long.class)
                .single();
    }
}
