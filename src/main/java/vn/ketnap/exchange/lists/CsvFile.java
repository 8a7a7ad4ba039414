package vn.ketnap.exchange.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads .csv: UTF-8 with or without a mark, UTF-16 with one, else Windows-1258, whose tone marks stand behind their
/// letters and are joined with them. The separator is the one that cuts most lines alike.
final class CsvFile {

    /// A tone mark that follows no vowel: the bytes were not Windows-1258.
    private static final Pattern STRAY_MARK =
            Pattern.compile("(^|[^aăâeêioôơuưyAĂÂEÊIOÔƠUƯY])[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private CsvFile() {}

    static Sheet read(byte[] bytes) throws Unreadable, IOException {
        var text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Refusal.NO_WORKBOOK);
        }
        if (text.isBlank()) {
            throw new Unreadable(Refusal.EMPTY);
        }
        var rows = new TreeMap<Integer, SortedMap<Integer, Cell>>();
        try (var lines = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var number = 0;
            for (var line : lines) {
                number++;
                var cells = cells(line);
                if (!cells.isEmpty()) {
                    rows.put(number, cells);
                }
                if (number > ListFile.MOST_ROWS || line.getFieldCount() > ListFile.MOST_COLUMNS) {
                    throw new Unreadable(Refusal.TOO_MANY);
                }
            }
        }
        return new Sheet("CSV", rows, List.of(), Set.of(), new TreeSet<>());
    }

    private static SortedMap<Integer, Cell> cells(CsvRecord line) {
        var cells = new TreeMap<Integer, Cell>();
        for (var i = 0; i < line.getFieldCount(); i++) {
            if (!line.getField(i).isBlank()) {
                cells.put(i, new Cell.Words(line.getField(i)));
            }
        }
        return cells;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        var text = utf8(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            var vietnamese = new String(bytes, Charset.forName("windows-1258"));
            return STRAY_MARK.matcher(vietnamese).find()
                    ? new String(bytes, Charset.forName("windows-1252"))
                    : Normalizer.normalize(vietnamese, Normalizer.Form.NFC);
        }
    }

    private static char separator(String text) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> alike(text, candidate)))
                .orElse(',');
    }

    /// How many cuts the character makes in lines that it cuts equally often: commas inside addresses vary.
    private static long alike(String text, char separator) {
        var lines = new HashMap<Long, Long>();
        var quoted = false;
        var cuts = 0L;
        for (var i = 0; i < Math.min(text.length(), 50_000); i++) {
            var c = text.charAt(i);
            quoted ^= c == '"';
            cuts += !quoted && c == separator ? 1 : 0;
            if (!quoted && c == '\n') {
                lines.merge(cuts, 1L, Long::sum);
                cuts = 0;
            }
        }
        lines.merge(cuts, 1L, Long::sum);
        return lines.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .max()
                .orElse(0);
    }
}
