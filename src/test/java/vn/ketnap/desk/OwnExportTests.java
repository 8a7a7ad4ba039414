package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.access.Guest;

/// All that is held about a person comes out, to be read and as JSON, and that it did is noted.
@KetNapTest
class OwnExportTests {

    @Autowired
    private Planted planted;

    @Autowired
    private Guest guest;

    @Autowired
    private JdbcClient db;

    @Test
    void whatever_was_written_of_a_person_anywhere_comes_out_in_every_shape() throws IOException {
        var one = planted.withdrawn();
        var json = page(one.officer(), "/people/" + one.id() + "/own.json");
        var read = page(one.officer(), "/people/" + one.id() + "/own/all");

        var word = words(guest.asks(Optional.of(one.officer()), "/people/" + one.id() + "/own.docx"));

        assertThat(one.words()).hasSizeGreaterThan(50);
        for (var out : new String[] {json, read, word}) {
            assertThat(out).contains(one.name(), one.number(), one.seed() + "why");
            assertThat(one.words())
                    .filteredOn(said -> !said.matches(".*(own-paper|flash|batch)"))
                    .allSatisfy(said -> assertThat(out).contains(said));
        }
        assertThat(json).contains("\"document.paper\"", "\"bytes\"");
        assertThat(read).doesNotContain("?desk.");
    }

    @Test
    void taking_it_out_is_noted_with_whose_it_was_and_a_secretary_may_not() {
        var one = planted.onTheWay();
        page(one.officer(), "/people/" + one.id() + "/own.json");

        assertThat(TestDatabase.everywhere(
                        () -> db.sql("select account from journal.line where what = 'export:own' and subject = :id")
                                .param("id", one.id().toString())
                                .query(String.class)
                                .list()))
                .containsExactly(one.officer());
        assertThat(page(one.officer(), "/people/" + one.id() + "/looked")).contains("Lấy ra tất cả dữ liệu");
        assertThat(guest.asks(Optional.of(one.secretary()), "/people/" + one.id() + "/own.json")
                        .getStatus())
                .isEqualTo(403);
    }

    private String page(String account, String path) {
        return Guest.words(guest.asks(Optional.of(account), path));
    }

    private static String words(MockHttpServletResponse answer) throws IOException {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()));
                var words = new XWPFWordExtractor(paper)) {
            return words.getText();
        }
    }
}
