package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Half of a character, which only hostile requests hold, is no fault of the program.
class PasswordHalvesTests {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_with_half_a_character_is_compared_like_any_other() {
        var kept = passwords.hash("một mật khẩu dài\uD83D");

        assertThat(passwords.match("một mật khẩu dài\uD83D", Optional.of(kept))).isTrue();
        assertThat(passwords.match("một mật khẩu khác\uD83D", Optional.of(kept)))
                .isFalse();
    }
}
