package vn.ketnap.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.springframework.mock.web.MockHttpServletResponse;

/// Looks through all that an answer says, headers and files included: whatever is packed is unpacked, also within
/// another.
final class CanaryScan {

    private final List<String> canaries;
    long bytes;
    long files;

    CanaryScan(List<String> canaries) {
        this.canaries =
                canaries.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
    }

    /// The first canary in the answer.
    Optional<String> in(MockHttpServletResponse answer) {
        var headers = answer.getHeaderNames().stream()
                .map(answer::getHeaders)
                .toList()
                .toString();
        return inWords(headers + answer.getErrorMessage()).or(() -> in(answer.getContentAsByteArray()));
    }

    Optional<String> inWords(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        return canaries.stream().filter(small::contains).findFirst();
    }

    private Optional<String> in(byte[] content) {
        bytes += content.length;
        var isZip = content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
        return isZip ? unpacked(content) : inWords(new String(content, StandardCharsets.UTF_8));
    }

    private Optional<String> unpacked(byte[] content) {
        files++;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var found = inWords(entry.getName()).or(() -> in(all(zip, entry)));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] all(ZipFile zip, ZipArchiveEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
