package vn.ketnap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(
        classes = WebGround.class,
        properties = {"ketnap.demo=true", "ketnap.second-step=offered"})
@AutoConfigureMockMvc
class PageTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void a_page_stands_in_its_shell_with_the_words_of_the_demo_and_the_assumed_day() {
        var page = html("/work?as=officer");

        assertThat(page)
                .contains("Dữ liệu minh họa, mọi người và số liệu đều hư cấu")
                .contains("Ngày làm việc được giả định là <time datetime=\"2018-09-26\">26/09/2018</time>")
                .contains("Nguyễn Thị Minh<small>Cán bộ tổ chức</small>")
                .contains("3.335")
                .contains("46,2\u00A0%")
                .doesNotContain("?web.");
    }

    @Test
    void the_menu_shows_what_the_actor_may_use_and_where_one_is() {
        assertThat(html("/work?as=officer"))
                .contains("<a href=\"/work\" aria-current=\"page\">")
                .doesNotContain("href=\"/accounts\"");
    }

    @Test
    void the_cookie_of_the_reader_turns_the_page_english_large_and_contrasty() {
        var page = browser.get()
                .uri("/work?as=officer")
                .cookie(new Cookie("ketnap-reader", "en.large.more"))
                .exchange();

        assertThat(page)
                .bodyText()
                .contains("<html lang=\"en\" data-size=\"large\" data-contrast=\"more\">")
                .contains("Organisation officer")
                .contains("3,335")
                .doesNotContain("?web.");
    }

    @Test
    void the_choice_of_the_reader_is_kept_and_leads_back() {
        var answer = browser.post()
                .uri("/reader")
                .with(csrf())
                .param("language", "en")
                .param("back", "/work?as=officer")
                .exchange();

        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo("/work?as=officer");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).contains("ketnap-reader=en.normal.usual");
    }

    @Test
    void the_way_back_never_leads_to_another_house() {
        var answer = browser.post()
                .uri("/reader")
                .with(csrf())
                .param("back", "//elsewhere.example/")
                .exchange();

        assertThat(answer).redirectedUrl().isEqualTo("/");
    }

    @Test
    void a_refused_form_comes_back_with_what_was_typed_and_what_is_wrong() {
        var answer = browser.post()
                .uri("/work?as=officer")
                .with(csrf())
                .param("on", "31/2/95")
                .param("present", "hai")
                .exchange();

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Chưa lưu được, có 2 chỗ cần sửa")
                .contains("value=\"31/2/95\"")
                .contains("“31/2/95” không phải là một ngày")
                .contains("aria-describedby=\"on-err\"");
    }

    @Test
    void a_day_typed_short_is_shown_in_full() {
        assertThat(html("/work?as=officer")).contains("value=\"05/02/1995\"");
    }

    @Test
    void a_notice_after_success_is_shown_once() {
        var answer = browser.post().uri("/work/done").with(csrf()).exchange();

        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo("/work?as=officer");
        assertThat(answer).flash().containsKey("ketnap.notice");
    }

    @Test
    void what_is_not_there_and_what_breaks_answer_in_the_shell_without_a_trace() {
        assertThat(browser.get().uri("/people/7").exchange())
                .hasStatus(404)
                .bodyText()
                .contains("Không có trang này");
        assertThat(browser.get().uri("/people/an").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/nowhere").exchange())
                .hasStatus(404)
                .bodyText()
                .contains("Không có trang này");
        assertThat(browser.get().uri("/broken").exchange())
                .hasStatus(500)
                .bodyText()
                .contains("Chương trình gặp lỗi")
                .doesNotContain("secret inside")
                .doesNotContain("Exception");
    }

    @Test
    void files_of_the_program_carry_their_hash_and_may_be_kept() {
        var page = html("/work?as=officer");

        for (var name : new String[] {"ketnap", "htmx.min", "ui"}) {
            var address = page.replaceAll(
                    "(?s).*\"(/assets/" + name.replace(".", "\\.") + "-[0-9a-f]{32}\\.(?:css|js))\".*", "$1");
            var file = browser.get().uri(address).exchange();
            assertThat(file).hasStatusOk().headers().hasValue("Cache-Control", "max-age=31536000, public, immutable");
        }
    }

    private String html(String uri) {
        var answer = browser.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
