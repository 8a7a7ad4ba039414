package vn.ketnap.exchange.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads .xlsx and .xls: values only, formulas as they were last computed, dates told from numbers by their format.
final class ExcelFile {

    private ExcelFile() {}

    static List<Sheet> xlsx(byte[] bytes) throws IOException, Unreadable {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            if (book.isMacroEnabled()) {
                throw new Unreadable(Refusal.MACROS);
            }
            return sheets(book);
        }
    }

    /// The old format; a protected .xlsx is also packed like this.
    static List<Sheet> xls(byte[] bytes) throws IOException, Unreadable {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Unreadable(Refusal.PASSWORD);
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("Macros")) {
                throw new Unreadable(Refusal.MACROS);
            }
            try (var book = new HSSFWorkbook(root, false)) {
                if (linked(book)) {
                    throw new Unreadable(Refusal.EXTERNAL_LINK);
                }
                return sheets(book);
            }
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable(Refusal.PASSWORD);
        }
    }

    private static boolean linked(HSSFWorkbook book) {
        return book.getInternalWorkbook().getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord link && link.isExternalReferences());
    }

    private static List<Sheet> sheets(Workbook book) throws Unreadable {
        if (book.getNumberOfSheets() > ListFile.MOST_SHEETS) {
            throw new Unreadable(Refusal.TOO_MANY);
        }
        var sheets = new ArrayList<Sheet>();
        for (var sheet : book) {
            sheets.add(sheet(sheet, book.getSheetVisibility(book.getSheetIndex(sheet)) != SheetVisibility.VISIBLE));
        }
        return sheets;
    }

    /// @param unseen whether the whole sheet is hidden; its rows are then hidden rows
    private static Sheet sheet(org.apache.poi.ss.usermodel.Sheet sheet, boolean unseen) throws Unreadable {
        var rows = new TreeMap<Integer, SortedMap<Integer, Cell>>();
        var hidden = new TreeSet<Integer>();
        for (var row : sheet) {
            if (unseen || row.getZeroHeight()) {
                hidden.add(row.getRowNum() + 1);
            }
            var cells = new TreeMap<Integer, Cell>();
            for (var cell : row) {
                var read = cell(cell);
                if (!read.blank()) {
                    cells.put(cell.getColumnIndex(), read);
                }
            }
            if (!cells.isEmpty()) {
                rows.put(row.getRowNum() + 1, cells);
            }
            if (rows.size() > ListFile.MOST_ROWS || (!cells.isEmpty() && cells.lastKey() >= ListFile.MOST_COLUMNS)) {
                throw new Unreadable(Refusal.TOO_MANY);
            }
        }
        return new Sheet(sheet.getSheetName(), rows, merges(sheet), hidden, unseen(sheet, rows.values()));
    }

    /// Hidden, folded away in a group, or drawn together until nothing is left.
    private static SortedSet<Integer> unseen(
            org.apache.poi.ss.usermodel.Sheet sheet, Collection<SortedMap<Integer, Cell>> rows) {
        return rows.stream()
                .flatMap(cells -> cells.keySet().stream())
                .distinct()
                .filter(column -> sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Sheet.Merge> merges(org.apache.poi.ss.usermodel.Sheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(area -> new Sheet.Merge(
                        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()))
                .toList();
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new Cell.Words(cell.getStringCellValue());
            case BOOLEAN -> new Cell.Words(cell.getBooleanCellValue() ? "x" : "");
            case NUMERIC -> number(cell);
            case ERROR -> new Cell.Words("#LỖI");
            case _NONE, BLANK, FORMULA -> Cell.none();
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        var value = cell.getNumericCellValue();
        if (value >= 0 && value < 2_958_466 && DateUtil.isCellDateFormatted(cell)) {
            return new Cell.Day(cell.getLocalDateTimeCellValue().toLocalDate(), value);
        }
        return new Cell.Amount(new BigDecimal(value, MathContext.DECIMAL64));
    }
}
