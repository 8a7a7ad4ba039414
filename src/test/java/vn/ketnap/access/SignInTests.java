package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.SignIn.Answer;
import vn.ketnap.basics.Actor;

/// Signing in tells nothing, is slow to guess, and ends when it should.
@KetNapTest
class SignInTests {

    private static final String RIGHT = "mot cau de nho 2018";

    @Autowired
    private SignIn signIn;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Guest guest;

    @Autowired
    private JdbcClient db;

    @Test
    void a_password_is_kept_as_argon2id_only() {
        var name = account();

        var kept = db.sql("select password_hash from access.account where name = :name")
                .param("name", name)
                .query(String.class)
                .single();

        assertThat(kept).startsWith("$argon2id$").doesNotContain(RIGHT);
    }

    @Test
    void the_right_password_opens_whatever_case_the_name_was_typed_in() {
        var name = account();

        assertThat(signIn.attempt(name.toUpperCase(java.util.Locale.ROOT), RIGHT, address()))
                .isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void five_misses_from_one_address_stop_that_address_and_no_other() {
        var name = account();
        var address = address();
        for (var left = 4; left >= 0; left--) {
            assertThat(signIn.attempt(name, "sai", address)).isEqualTo(new Answer.Wrong(left));
        }

        assertThat(signIn.attempt(name, RIGHT, address)).isEqualTo(new Answer.Wait(15));
        assertThat(signIn.attempt(name, RIGHT, address())).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void a_miss_is_a_line_of_the_journal_and_what_is_nobodys_name_is_not_written_down() {
        var name = account();
        var address = address();
        for (var n = 0; n < 6; n++) {
            signIn.attempt(name, "sai", address);
        }
        signIn.attempt("mot mat khau o nham cho", "sai", address());

        assertThat(db.sql("select what from journal.line where subject = :subject order by id")
                        .param("subject", "account:" + name)
                        .query(String.class)
                        .list())
                .endsWith("sign-in-missed", "sign-in-missed", "sign-in-missed", "sign-in-missed", "sign-in-stopped");
        assertThat(db.sql("select count(*) from journal.line where subject like '%mat khau o nham%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_name_that_does_not_exist_is_answered_like_one_that_does() {
        var nobody = "nobody-" + UUID.randomUUID().toString().substring(0, 8);
        var address = address();
        var other = address();
        var name = account();

        for (var n = 0; n < 6; n++) {
            assertThat(signIn.attempt(nobody, "sai", address)).isEqualTo(signIn.attempt(name, "sai", other));
        }
    }

    @Test
    void a_locked_account_is_answered_like_a_wrong_password() {
        var name = account();
        accounts.lock(name, true, Actor.program("test"));

        assertThat(signIn.attempt(name, RIGHT, address())).isEqualTo(new Answer.Wrong(4));
    }

    @Test
    void a_new_password_or_a_lock_ends_every_session() {
        var name = account();
        var session = guest.session(Optional.of(name));
        assertThat(guest.asks(session, "/account/password").getStatus()).isEqualTo(200);

        accounts.reset(name, Actor.program("test"));

        assertThat(guest.asks(session, "/account/password").getStatus()).isEqualTo(302);
        var next = guest.session(Optional.of(name));
        accounts.lock(name, true, Actor.program("test"));
        assertThat(guest.asks(next, "/account/password").getRedirectedUrl()).startsWith("/sign-in");
    }

    @Test
    void an_hour_without_a_request_or_twelve_in_all_end_a_session() {
        var name = account();

        assertThat(guest.asks(guest.session(name, 59, 59), "/account/password").getStatus())
                .isEqualTo(200);
        assertThat(guest.asks(guest.session(name, 61, 61), "/account/password").getStatus())
                .isEqualTo(302);
        assertThat(guest.asks(guest.session(name, 12 * 60 + 1, 1), "/account/password")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_password_handed_over_must_be_changed_before_anything_else() {
        var name = "handed-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(name, "Người mới", Actor.program("test"));

        assertThat(guest.asks(Optional.of(name), "/").getRedirectedUrl()).isEqualTo("/account/password");
        assertThat(guest.asks(Optional.of(name), "/account/password").getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_form_without_its_token_is_refused_and_changes_nothing() {
        var name = account();

        assertThat(guest.forges(Optional.of(name), "/account/password").getStatus())
                .isEqualTo(403);
        assertThat(guest.forges(Optional.of(name), "/sign-out").getStatus()).isEqualTo(403);
    }

    @Test
    void every_answer_tells_the_browser_what_to_refuse() {
        var answer = guest.asks(Optional.of(account()), "/account/password");

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .contains("style-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    private String account() {
        var name = "an-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(name, "Nguyễn Thị An", RIGHT, false, Actor.program("test"));
        return name;
    }

    private static String address() {
        return "192.0.2." + UUID.randomUUID();
    }
}
