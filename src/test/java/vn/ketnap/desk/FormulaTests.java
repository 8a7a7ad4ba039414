package vn.ketnap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ketnap.KetNapTest;
import vn.ketnap.access.Guest;

/// Words that a sheet would take for a formula are words in every workbook that goes out, whatever route gives it. The
/// routes are the router's own: a new one for a workbook is asked too, or said here where it is found.
@KetNapTest
class FormulaTests {

    /// Where the person that was planted stands; the others are asked for what they hold anyway.
    private static final List<String> NAMED = List.of("/sources.xlsx", "/exposures/trace.xlsx");

    /// Those need a class or a plan: `ClassReadersTests` and `PlanFilesTests` ask them.
    private static final List<String> ELSEWHERE = List.of("/classes/{id}/list.xlsx", "/plans/{year:20[0-9]{2}}.xlsx");

    @Autowired
    private Planted planted;

    @Autowired
    private Guest guest;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@"})
    void no_workbook_holds_a_formula_that_somebody_typed(String sign) throws IOException {
        var somebody = planted.onTheWay(sign);
        var workbooks = workbooks(somebody.officer());

        assertThat(workbooks).hasSizeGreaterThan(4);
        for (var one : workbooks.entrySet()) {
            var answer = guest.asks(Optional.of(somebody.officer()), one.getValue());
            assertThat(answer.getStatus()).as(one.getKey()).isEqualTo(200);
            var cells = cells(answer.getContentAsByteArray());
            assertThat(cells)
                    .as(one.getKey())
                    .noneMatch(cell -> (cell.getCellType() == CellType.FORMULA && !isSum(cell.getCellFormula()))
                            || cell.getHyperlink() != null);
            if (NAMED.contains(one.getKey())) {
                assertThat(cells)
                        .as(one.getKey())
                        .anyMatch(cell -> cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(somebody.mark()));
            }
        }
    }

    /// Each route of the router that gives a workbook, and where it is asked.
    private Map<String, String> workbooks(String officer) {
        var places = new TreeMap<String, String>();
        routes.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.contains("xlsx") && !ELSEWHERE.contains(pattern))
                .forEach(pattern -> places.put(pattern, address(pattern, officer)));
        return places;
    }

    private static String address(String pattern, String officer) {
        assertThat(pattern).as("a new workbook: say where it is asked").doesNotContain("{");
        return switch (pattern) {
            case "/reports/table.xlsx" -> pattern + "?report=progress&year=2018";
            case "/exposures/trace.xlsx" -> pattern + "?account=" + officer + "&since=01/01/2020";
            default -> pattern;
        };
    }

    /// What the program adds up itself: figures of its own cells, no words.
    private static boolean isSum(String formula) {
        return formula.matches("SUM\\([A-Z0-9:,+]+\\)");
    }

    private static List<Cell> cells(byte[] workbook) throws IOException {
        var cells = new ArrayList<Cell>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row ->
                            StreamSupport.stream(row.spliterator(), false).forEach(cells::add)));
        }
        return cells;
    }
}
