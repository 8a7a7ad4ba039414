package vn.ketnap.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Lists that were damaged on the way, or made by somebody who means harm: each is read or refused in a sentence, none
/// makes the reader fall over.
class MutatedFilesTests {

    private static final int FILES = Integer.getInteger("hostile.files", 800);

    private static final List<String> PARTS = List.of(
            "../../../etc/cron.d/x",
            "C:\\Windows\\win.ini",
            "/etc/passwd",
            "xl/worksheets/../../up.xml",
            "xl/worksheets/sheet1.xml/",
            "[Content_Types].xml",
            "_rels/.rels",
            "con",
            "a\u0000b",
            "x".repeat(5_000));

    /// What stands in the parts of a workbook, and what it becomes.
    private static final List<List<String>> CHANGES = List.of(
            List.of("r=\"[A-Z]+\\d+\"", "r=\"XFE1\""),
            List.of("r=\"[A-Z]+\\d+\"", "r=\"A99999999999\""),
            List.of("r=\"(\\d+)\"", "r=\"-1\""),
            List.of("<v>[^<]*</v>", "<v>1e309</v>"),
            List.of("<v>[^<]*</v>", "<v>-5</v>"),
            List.of("<v>[^<]*</v>", "<v>999999999</v>"),
            List.of("t=\"s\"", "t=\"inlineStr\""),
            List.of("t=\"s\"", "t=\"d\""),
            List.of("t=\"s\"", "t=\"e\""),
            List.of("<c ", "<c s=\"4096\" "),
            List.of("encoding=\"UTF-8\"", "encoding=\"x-no-such\""),
            List.of("Target=\"[^\"]*\"", "Target=\"http://192.0.2.1/a.xml\""),
            List.of("Target=\"[^\"]*\"", "Target=\"../../../../etc/passwd\""),
            List.of("sheetId=\"\\d+\"", "sheetId=\"0\""),
            List.of("<sheetData>", "<sheetData><row r=\"1048577\"/>"),
            List.of("<(worksheet|workbook|sst|styleSheet)", "<!DOCTYPE x SYSTEM \"http://192.0.2.1/x.dtd\"><$1"));

    private final Random random = new Random(20_261_128);

    private final OnPaper paper = OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ", "Ghi chú")
            .row(1, "Trần Thử A", "05/02/1995", "Tổ 3", "=1+1")
            .row(2, "Trần Thử B", 34_735, "Mầm non", "");

    @Test
    void bytes_that_were_changed_cut_off_repeated_or_put_before_are_read_or_refused() {
        for (var whole : List.of(paper.xlsx(), paper.xls(), paper.csv(';', StandardCharsets.UTF_8))) {
            for (var n = 0; n < FILES / 4; n++) {
                assertReads(damaged(whole));
            }
        }
    }

    @Test
    void parts_that_were_changed_renamed_or_doubled_are_read_or_refused() {
        var whole = paper.xlsx();
        for (var n = 0; n < FILES / 4; n++) {
            assertReads(repacked(whole));
        }
    }

    @Test
    void a_picture_or_a_letter_that_is_a_workbook_as_well_is_read_as_one_or_refused() {
        for (var head : List.of("GIF89a", "%PDF-1.7\n", "<html><script>alert(1)</script>", "MZ", "PK\u0003\u0004")) {
            var out = new ByteArrayOutputStream();
            out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(paper.xlsx());
            assertReads(out.toByteArray());
        }
    }

    private void assertReads(byte[] bytes) {
        for (var name : List.of("danh-sach.xlsx", "danh-sach.xls", "danh-sach.csv")) {
            assertThat(OnPaper.lists().read(name, bytes, Lists.Wishes.of(Optional.of(ListKind.SOURCES))))
                    .isNotNull();
        }
    }

    private byte[] damaged(byte[] whole) {
        var bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (var n = 0; n <= random.nextInt(8); n++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> {
                var out = new ByteArrayOutputStream();
                var at = random.nextInt(bytes.length);
                out.write(bytes, 0, at);
                out.writeBytes(bytes);
                bytes = out.toByteArray();
            }
            default -> {
                var from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + random.nextInt(64)), (byte) 0xFF);
            }
        }
        return bytes;
    }

    private byte[] repacked(byte[] whole) {
        var out = new ByteArrayOutputStream();
        var named = new ArrayList<String>();
        try (var from = new ZipInputStream(new ByteArrayInputStream(whole));
                var to = new ZipOutputStream(out)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var name = random.nextInt(20) == 0 ? any(PARTS) : part.getName();
                if (random.nextInt(25) != 0 && !named.contains(name)) {
                    named.add(name);
                    to.putNextEntry(new ZipEntry(name));
                    to.write(changed(from.readAllBytes()));
                    to.closeEntry();
                }
            }
            var extra = any(PARTS);
            if (!named.contains(extra)) {
                to.putNextEntry(new ZipEntry(extra));
                to.write(new byte[random.nextInt(100)]);
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] changed(byte[] part) {
        if (random.nextInt(3) > 0) {
            return part;
        }
        var change = any(CHANGES);
        var words = new String(part, StandardCharsets.UTF_8);
        return (random.nextBoolean()
                        ? words.replaceAll(change.getFirst(), change.getLast())
                        : words.replaceFirst(change.getFirst(), change.getLast()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
