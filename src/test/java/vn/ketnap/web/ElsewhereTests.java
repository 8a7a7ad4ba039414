package vn.ketnap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody is sent to another program by an address that came in with a request.
class ElsewhereTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/sources\r\nSet-Cookie: x=1",
                "/\u0000",
                "https://evil.example",
                "evil.example",
                "javascript:alert(1)"
            })
    void what_leads_elsewhere_leads_to_the_first_page(String asked) {
        assertThat(Elsewhere.inside(asked)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sources?q=nguyen+an&stage=listed", "/people/0190?from=1/3/2018#cv"})
    void what_is_of_this_program_stays(String asked) {
        assertThat(Elsewhere.inside(asked)).isEqualTo(asked);
    }
}
