package vn.ketnap.exchange.lists;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens the bytes of a file by what they are, not by what the name says, and refuses what could do harm.
final class ListFile {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 300;
    static final int MOST_SHEETS = 60;

    private ListFile() {}

    static List<Sheet> open(String name, byte[] bytes) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable(Refusal.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsm") || lower.endsWith(".xltm") || lower.endsWith(".xlam") || lower.endsWith(".xlsb")) {
            throw new Unreadable(lower.endsWith("m") ? Refusal.MACROS : Refusal.NO_WORKBOOK);
        }
        var sheets = sheets(lower, bytes);
        if (sheets.stream().allMatch(sheet -> sheet.last() == 0)) {
            throw new Unreadable(Refusal.EMPTY);
        }
        return sheets;
    }

    private static List<Sheet> sheets(String name, byte[] bytes) throws Unreadable {
        try {
            if (starts(bytes, 'P', 'K')) {
                Parcel.check(bytes);
                return ExcelFile.xlsx(bytes);
            }
            if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
                return ExcelFile.xls(bytes);
            }
            if (name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv")) {
                return List.of(CsvFile.read(bytes));
            }
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(Refusal.NO_WORKBOOK);
        }
        throw new Unreadable(Refusal.NO_WORKBOOK);
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
