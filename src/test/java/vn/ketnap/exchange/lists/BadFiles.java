package vn.ketnap.exchange.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files nobody should open, made on the spot.
public final class BadFiles {

    private static final String SECRET = "mat-khau-1234";

    private BadFiles() {}

    /// The head of a Windows program.
    public static byte[] program() {
        var bytes = new byte[4096];
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4}, 0, bytes, 0, 9);
        return bytes;
    }

    /// A zip with one part.
    public static byte[] zip(String part, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A .xlsx that wants a password.
    public static byte[] locked() {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(SECRET);
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(list().xlsx());
            }
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A .xls that wants a password.
    static byte[] lockedOld() {
        Biff8EncryptionKey.setCurrentUserPassword(SECRET);
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(list().xls()));
                var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    public static byte[] macros() {
        return with("xl/vbaProject.bin", new byte[] {1, 2, 3});
    }

    public static byte[] linked() {
        return with(
                "xl/externalLinks/externalLink1.xml",
                "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// An external entity in the words of the sheets.
    public static byte[] reaching() {
        return declaring("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "&e;");
    }

    /// Entities that unfold into one another.
    static byte[] laughing() {
        return declaring(
                "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>", "&c;");
    }

    private static byte[] declaring(String doctype, String entity) {
        return changed((name, xml) -> name.equals("xl/sharedStrings.xml")
                ? xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + doctype).replace("Trần Thử A", entity)
                : xml);
    }

    private static byte[] with(String part, byte[] content) {
        return copy((_, xml) -> xml, part, content);
    }

    private static byte[] changed(BinaryOperator<String> change) {
        return copy(change, "docProps/them.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] copy(BinaryOperator<String> change, String part, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(list().xlsx()));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(change.apply(entry.getName(), new String(from.readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static OnPaper list() {
        return OnPaper.list("STT", "Họ và tên", "Ngày sinh", "Chi bộ").row(1, "Trần Thử A", "05/02/1995", "Tổ 3");
    }
}
