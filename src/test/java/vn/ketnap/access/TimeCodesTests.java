package vn.ketnap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// The last six digits of the table in appendix B of RFC 6238.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void a_code_is_the_one_that_the_standard_gives(long second, String code) {
        assertThat(TimeCodes.code(SECRET, TimeCodes.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void a_code_is_found_around_the_middle_and_no_further() {
        var code = TimeCodes.code(SECRET, 1000);

        assertThat(TimeCodes.stepOf(SECRET, code, 1002, 2)).hasValue(1000);
        assertThat(TimeCodes.stepOf(SECRET, code, 1003, 2)).isEmpty();
        assertThat(TimeCodes.stepOf(SECRET, "", 1000, 2)).isEmpty();
    }

    /// The examples of RFC 4648, without the signs that fill up.
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void a_secret_is_spelled_in_base_32(String words, String letters) {
        assertThat(TimeCodes.base32(words.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }
}
