package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ketnap.web.Sentence;

/// What anybody would try first is no password, whatever its length.
class GuessedPasswordsTests {

    private static final List<String> OFFICE = List.of("Đảng ủy phường Minh Tân", "Vũ Thị Sáu");

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "Password1234",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "iloveyou1234",
                "matkhau123456",
                "Mật khẩu 123",
                "dangvien2026",
                "chibo1234567",
                "Vietnam@2026",
                "Phuong12052018",
                "vuthisau1965",
                "Vũ Thị Sáu 65",
                "aaaaaaaabbbb",
                "abcabcabcabcabcabc"
            })
    void what_many_use_and_what_names_the_office_is_refused(String wanted) {
        assertThat(passwords.complaint(wanted, "quantri", OFFICE).map(Sentence::key))
                .contains("access.password.plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoa sua thang muoi",
                "trời xanh mây trắng",
                "mot cau de nho 2018",
                "x7Kq-pp2m-Zr4t",
                "con mèo trèo cây cau"
            })
    void a_sentence_of_ones_own_is_taken(String wanted) {
        assertThat(passwords.complaint(wanted, "quantri", OFFICE)).isEqualTo(Optional.empty());
    }
}
