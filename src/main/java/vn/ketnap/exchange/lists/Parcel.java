package vn.ketnap.exchange.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/// Looks through the zip of an .xlsx before anything reads it: sizes are counted while unpacking, never believed.
final class Parcel {

    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    /// Ordinary sheets shrink to a tenth; above this, and only once it matters, it is no sheet.
    private static final long MOST_RATIO = 150;

    private Parcel() {}

    static void check(byte[] bytes) throws Unreadable, IOException {
        var workbook = false;
        var unpacked = 0L;
        var parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var name = part.getName().toLowerCase(Locale.ROOT);
                unpacked += size(zip, MOST_UNPACKED - unpacked);
                parts++;
                if (parts > MOST_PARTS || (unpacked > 4_000_000 && unpacked / bytes.length > MOST_RATIO)) {
                    throw new Unreadable(Refusal.BOMB);
                }
                refuse(name);
                workbook |= name.equals("xl/workbook.xml");
            }
        }
        if (!workbook) {
            throw new Unreadable(Refusal.NO_WORKBOOK);
        }
    }

    private static long size(ZipInputStream zip, long most) throws IOException, Unreadable {
        var buffer = new byte[64 * 1024];
        var size = 0L;
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > most) {
                throw new Unreadable(Refusal.BOMB);
            }
        }
        return size;
    }

    private static void refuse(String part) throws Unreadable {
        if (part.contains("vbaproject") || part.startsWith("xl/macrosheets/") || part.contains("/activex/")) {
            throw new Unreadable(Refusal.MACROS);
        }
        if (part.startsWith("xl/externallinks/")
                || part.equals("xl/connections.xml")
                || part.contains("/embeddings/")) {
            throw new Unreadable(Refusal.EXTERNAL_LINK);
        }
    }
}
