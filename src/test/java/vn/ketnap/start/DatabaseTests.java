package vn.ketnap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;

@KetNapTest
class DatabaseTests {

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void fsync_is_on() {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void it_listens_on_loopback_only() {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void the_program_owns_nothing_and_cannot_look_past_row_security() {
        assertThat(ask("select current_user")).isEqualTo("ketnap_app");
        assertThat(ask("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                        + " where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask("select count(*) from pg_class where relowner = 'ketnap_app'::regrole"))
                .isEqualTo("0");
        assertThatThrownBy(() -> db.sql("create table public.mine (n int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void each_transaction_says_its_scope_and_leaves_none_behind() {
        var template = new TransactionTemplate(transactions);

        String everywhere = TestDatabase.everywhere(() -> template.<String>execute(_ -> scope()));
        String nowhere = template.<String>execute(_ -> scope());

        assertThat(everywhere).isEqualTo("*");
        assertThat(nowhere).isEmpty();
        assertThat(scope()).isEmpty();
    }

    @Test
    void vietnamese_sorts_as_in_vietnam_when_asked() {
        assertThat(ask("select string_agg(n, ' ' order by n collate \"vi-x-icu\")"
                        + " from unnest(array['đào', 'em', 'dung', 'an', 'ân', 'ăn']) n"))
                .isEqualTo("an ăn ân dung đào em");
        assertThat(ask("select lower('ĐẶNG Ư')")).isEqualTo("đặng ư");
    }

    private String scope() {
        return ask("select coalesce(current_setting('ketnap.scope', true), '')");
    }

    private String ask(String question) {
        return db.sql(question).query(String.class).single();
    }
}
