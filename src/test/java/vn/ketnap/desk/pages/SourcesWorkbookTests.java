package vn.ketnap.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ketnap.KetNapTest;
import vn.ketnap.TestDatabase;
import vn.ketnap.ToldWard;
import vn.ketnap.basics.Today;
import vn.ketnap.web.Language;
import vn.ketnap.web.Words;

/// The list of sources taken out: everybody is in the file, however many there are.
@KetNapTest
class SourcesWorkbookTests {

    @Autowired
    private ToldWard ward;

    @Autowired
    private Today today;

    @Autowired
    private Words words;

    @Test
    void everybody_is_in_the_file_in_the_order_of_the_list_however_many_there_are() throws Exception {
        var people = ward.everybody();
        var out = new ByteArrayOutputStream();

        var written = TestDatabase.everywhere(() -> new SourcesWorkbook(List.of(), today, words.in(Language.VI))
                .write(out, taking -> {
                    for (var i = 0; i < 70; i++) {
                        people.forEach(taking);
                    }
                }));

        assertThat(written).isEqualTo(people.size() * 70).isGreaterThan(5000);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3 + written);
            for (var i = 0; i < written; i++) {
                assertThat(sheet.getRow(4 + i).getCell(0).getNumericCellValue()).isEqualTo(i + 1);
                assertThat(sheet.getRow(4 + i).getCell(1).getStringCellValue())
                        .isEqualTo(people.get(i % people.size()).fullName());
            }
        }
    }
}
