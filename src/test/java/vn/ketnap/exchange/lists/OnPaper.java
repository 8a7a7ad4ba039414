package vn.ketnap.exchange.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A list as somebody in a ward types it: words, numbers, real dates, `=…` for formulas, empty cells as `""`.
public final class OnPaper {

    /// The organisations the lists of these tests name.
    static final CellNames CELLS = new CellNames(List.of(
            new CellNames.Named("TDP3", "Chi bộ Tổ dân phố số 3", List.of()),
            new CellNames.Named("TDP4", "Chi bộ Tổ dân phố số 4", List.of()),
            new CellNames.Named("MN", "Chi bộ Trường Mầm non Hoa Sen", List.of("CB Mầm non", "MN"))));

    private final List<Tab> tabs = new ArrayList<>();

    private OnPaper(String tab) {
        tabs.add(new Tab(tab));
    }

    private record Tab(
            String name, List<List<?>> rows, List<String> merges, List<Integer> hidden, List<Integer> unseen) {

        Tab(String name) {
            this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    public static OnPaper list(Object... header) {
        return new OnPaper("Danh sách").row(header);
    }

    static OnPaper tab(String name) {
        return new OnPaper(name);
    }

    OnPaper another(String name) {
        tabs.add(new Tab(name));
        return this;
    }

    public OnPaper row(Object... cells) {
        tabs.getLast().rows().add(List.of(cells));
        return this;
    }

    OnPaper blank() {
        return row();
    }

    /// Merges an area such as `C6:D6`.
    OnPaper merged(String... areas) {
        tabs.getLast().merges().addAll(List.of(areas));
        return this;
    }

    OnPaper hide(int row) {
        tabs.getLast().hidden().add(row);
        return this;
    }

    /// Hides a column, A being 0.
    public OnPaper hideColumn(int column) {
        tabs.getLast().unseen().add(column);
        return this;
    }

    public byte[] xlsx() {
        return bytes(new XSSFWorkbook());
    }

    public byte[] xls() {
        return bytes(new HSSFWorkbook());
    }

    public byte[] csv(char separator, Charset charset) {
        var text = text(separator);
        return (charset.name().equals("windows-1258") ? toneMarksApart(text) : text).getBytes(charset);
    }

    String text(char separator) {
        return tabs.getFirst().rows().stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell.toString(), separator))
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
    }

    ReadList read() {
        return read("danh-sach.xlsx", xlsx());
    }

    static ReadList read(String file, byte[] bytes) {
        return read(file, bytes, Lists.Wishes.of(Optional.of(ListKind.SOURCES)));
    }

    static ReadList read(String file, byte[] bytes, Lists.Wishes wishes) {
        return switch (lists().read(file, bytes, wishes)) {
            case Reading.Read read -> read.list();
            case Reading.Refused refused -> throw new AssertionError(refused.why());
        };
    }

    static Lists lists() {
        return new Lists(CELLS, new MemberNames(List.of()), LocalDate.of(2018, 9, 26));
    }

    /// The values of one field, row by row; of a birth its value.
    static List<String> inField(ReadList list, String field) {
        return list.rows().stream()
                .map(row -> row.fields().get(field))
                .map(value -> value instanceof Map<?, ?> birth ? birth.get("value") : value)
                .map(String::valueOf)
                .toList();
    }

    static List<String> problems(ReadList list) {
        return list.problems().stream()
                .map(one -> one.row() + one.column() + " " + one.code())
                .toList();
    }

    private byte[] bytes(Workbook book) {
        try (book;
                var out = new ByteArrayOutputStream()) {
            tabs.forEach(tab -> write(book, tab));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Workbook book, Tab tab) {
        var sheet = book.createSheet(tab.name());
        for (var i = 0; i < tab.rows().size(); i++) {
            var row = sheet.createRow(i);
            row.setZeroHeight(tab.hidden().contains(i + 1));
            for (var j = 0; j < tab.rows().get(i).size(); j++) {
                put(book, row, j, tab.rows().get(i).get(j));
            }
        }
        tab.unseen().forEach(column -> sheet.setColumnHidden(column, true));
        tab.merges().forEach(area -> sheet.addMergedRegion(CellRangeAddress.valueOf(area)));
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void put(Workbook book, Row row, int column, Object said) {
        switch (said) {
            case Number number -> row.createCell(column).setCellValue(number.doubleValue());
            case LocalDate day -> {
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
                row.createCell(column).setCellValue(day);
                row.getCell(column).setCellStyle(style);
            }
            case String words
            when words.startsWith("=") -> row.createCell(column).setCellFormula(words.substring(1));
            case String words
            when !words.isEmpty() ->
                row.createCell(column).setCellValue(words.startsWith("'") ? words.substring(1) : words);
            default -> {}
        }
    }

    private static String quoted(String words, char separator) {
        return words.indexOf(separator) >= 0 || words.contains("\n") || words.contains("\"")
                ? '"' + words.replace("\"", "\"\"") + '"'
                : words;
    }

    /// As Windows-1258 writes: ă â đ ê ô ơ ư are letters, the five tone marks stand behind them.
    private static String toneMarksApart(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFD)
                        .split("(?<=\\P{M})(?=\\P{M})|(?<=\\p{M})(?=\\P{M})"))
                .map(OnPaper::letter)
                .collect(Collectors.joining());
    }

    private static String letter(String cluster) {
        var tones = "\u0300\u0301\u0303\u0309\u0323";
        var base = cluster.chars()
                .filter(c -> tones.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var tone = cluster.chars()
                .filter(c -> tones.indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
    }
}
