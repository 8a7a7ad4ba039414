package vn.ketnap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.access.Guest;

/// Follows a press of a button to the file that is made.
public final class Fetched {

    /// How often the page of the progress is asked for at most.
    private static final int TIMES = 20_000;

    private Fetched() {}

    /// The file that an answer leads to, once it is made.
    public static byte[] file(Guest guest, String account, MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(303);
        var path = String.valueOf(answer.getHeader("Location"));
        assertThat(path).startsWith("/batches/");
        for (var n = 0; n < TIMES && !path.endsWith("/file"); n++) {
            var page = Guest.words(guest.asks(Optional.of(account), path));
            assertThat(page).doesNotContain("Không làm được", "bị ngắt");
            path = page.contains(path + "/file") ? path + "/file" : path;
        }
        var file = guest.asks(Optional.of(account), path);
        assertThat(file.getStatus()).as(path).isEqualTo(200);
        return file.getContentAsByteArray();
    }

    /// The files in a zip, by path.
    public static Map<String, byte[]> unzipped(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
