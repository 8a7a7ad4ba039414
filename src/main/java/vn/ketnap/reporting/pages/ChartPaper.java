package vn.ketnap.reporting.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.ketnap.reporting.Chart;
import vn.ketnap.reporting.Table;
import vn.ketnap.reporting.Value;

/// A picture of quantities in a Word file: a chart of Word's own, with its figures in the file, so that
/// whoever edits the report may change them. Bars differ by how dark they are, for paper without
/// colour; each carries its number.
final class ChartPaper {

    private static final int EMU_PER_MM = 36_000;
    private static final int WIDTH = 240;
    /// Up to here an axis counts one by one.
    private static final int FEW = 10;

    /// Dark, light, none: told apart without colour, each within a line.
    private static final List<Integer> FILLS = List.of(0x1d4e89, 0xa9c6e6, 0xffffff);

    private final Sheet sheet;
    private final Table table;
    private final Chart picture;

    ChartPaper(Sheet sheet, Table table, Chart picture) {
        this.sheet = sheet;
        this.table = table;
        this.picture = picture;
    }

    void draw(XWPFDocument document) {
        try {
            var chart = document.createChart(WIDTH * EMU_PER_MM, height() * EMU_PER_MM);
            chart.setTitleText(title());
            chart.setTitleOverlay(false);
            if (picture.columns().size() > 1) {
                chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            }
            bars(chart);
            say(document);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bars(XWPFChart chart) {
        var upright = picture.shape() == Chart.Shape.COLUMNS;
        var names = chart.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        var amounts = chart.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        amounts.setCrosses(upright ? AxisCrosses.AUTO_ZERO : AxisCrosses.MAX);
        amounts.setMinimum(0);
        if (most() <= FEW) {
            amounts.setMajorUnit(1);
        }
        if (!upright) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        var bars = data(chart, names, amounts);
        bars.setBarDirection(upright ? BarDirection.COL : BarDirection.BAR);
        bars.setGapWidth(60);
        for (var i = 0; i < picture.columns().size(); i++) {
            series(chart, bars, i);
        }
        chart.plot(bars);
        var spans = picture.shape() == Chart.Shape.SPANS;
        for (var i = spans ? 1 : 0; i < (spans ? 2 : picture.columns().size()); i++) {
            numbered(chart, i);
        }
    }

    private static XDDFBarChartData data(XWPFChart chart, XDDFCategoryAxis names, XDDFValueAxis amounts) {
        return (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
    }

    private void series(XWPFChart chart, XDDFBarChartData bars, int i) {
        var last = picture.rows().size();
        var labels = picture.rows().stream()
                .map(row -> sheet.shown().words(table.label(row)).strip())
                .toArray(String[]::new);
        var column = picture.columns().get(i);
        var values = picture.rows().stream()
                .map(row -> table.at(row, column).orElse(Value.NOTHING))
                .map(value -> sheet.shown().number(value).orElse(null))
                .toArray(Double[]::new);
        var names = XDDFDataSourcesFactory.fromArray(labels, range(chart, last, 0), 0);
        var amounts = XDDFDataSourcesFactory.fromArray(values, range(chart, last, i + 1), i + 1);
        var series = bars.addSeries(names, amounts);
        var heading = heading(column);
        series.setTitle(heading, chart.setSheetTitle(heading, i + 1));
        series.setFillProperties(solid(FILLS.get(i % FILLS.size())));
        series.setLineProperties(new XDDFLineProperties(solid(0)));
    }

    private static String range(XWPFChart chart, int last, int column) {
        return chart.formatRange(new CellRangeAddress(1, last, column, column));
    }

    private static XDDFSolidFillProperties solid(int colour) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
    }

    /// Each bar of a series with its number; where there is no bar there is none. Of quartiles only the median says it.
    private static void numbered(XWPFChart chart, int series) {
        var drawn = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(series);
        var labels = drawn.isSetDLbls() ? drawn.getDLbls() : drawn.addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode("General;;");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /// What a reader of the file hears instead of the picture.
    private void say(XWPFDocument document) {
        var run = document.getParagraphs().getLast().getRuns().getLast();
        run.getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(sheet.tongue().t("reporting.chart.alt", title()));
    }

    private double most() {
        return picture.rows().stream()
                .flatMap(row -> picture.columns().stream().flatMap(column -> table.at(row, column).stream()))
                .flatMap(value -> sheet.shown().number(value).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private String title() {
        return sheet.shown().words(picture.title());
    }

    private String heading(String column) {
        return table.columns().stream()
                .filter(one -> one.key().equals(column))
                .findFirst()
                .map(one -> sheet.heading(table, one))
                .orElse("");
    }

    /// In millimetres: as much as the bars need, never more than a page lying across holds.
    private int height() {
        return picture.shape() == Chart.Shape.COLUMNS
                ? 90
                : Math.clamp(
                        30L
                                + picture.rows().size()
                                        * (2L + 3L * picture.columns().size()),
                        60,
                        125);
    }
}
