package vn.ketnap.reporting.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import vn.ketnap.organization.Organization;
import vn.ketnap.reporting.Period;
import vn.ketnap.reporting.Query;

/// A report asked for, in the words of an address.
///
/// @param code the word of the report
/// @param from as typed, or as it is used
public record AskedReport(String code, String from, String to, Organization part) {

    /// What a person's religion, people or age tells in small numbers.
    private static final Set<String> SENSITIVE = Set.of("composition", "targets", "groups", "bieu-2", "bieu-2b");

    boolean isSensitive() {
        return isSensitive(code);
    }

    static boolean isSensitive(String report) {
        return SENSITIVE.contains(report);
    }

    /// As its addresses say a query.
    static AskedReport of(String code, Query query) {
        return new AskedReport(code, day(query.period().from()), day(query.cut()), query.part());
    }

    Query query(Asked asked) {
        return new Query(part, new Period(asked.from().orElseThrow(), asked.to().orElseThrow()));
    }

    public String path() {
        return "/reports/table" + address(code);
    }

    public String of(String other) {
        return "/reports/table" + address(other);
    }

    /// The same report of a unit.
    public String at(String unit) {
        return "/reports/table" + period(from, to, unit) + "&report=" + code;
    }

    /// What each unit adds to a figure.
    public String units(String row, String column) {
        return "/reports/units" + address(code) + "&row=" + plain(row) + "&column=" + plain(column);
    }

    public String brief() {
        return "/reports/brief" + period();
    }

    public String overview() {
        return "/reports" + period();
    }

    /// The overview of a unit below.
    public String unit(Organization unit) {
        return new AskedReport(code, from, to, unit).overview();
    }

    /// The same page in another period.
    ///
    /// @param page the path of the page, and whether it names the report
    public String during(Period other, String page, boolean named) {
        return page + period(day(other.from()), day(other.to())) + (named ? "&report=" + code : "");
    }

    private static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private String period() {
        return period(from, to);
    }

    private String period(String from, String to) {
        return period(from, to, part.code());
    }

    private static String period(String from, String to, String org) {
        return "?from=" + plain(from) + "&to=" + plain(to) + "&org=" + plain(org);
    }

    public String file(String ending) {
        return "/reports/table." + ending + address(code);
    }

    public String people(String row, String column) {
        return "/reports/people" + address(code) + "&row=" + plain(row) + "&column=" + plain(column);
    }

    /// Whom a cell admitted in one year, for the grid of years.
    public String ofYear(String year, String cell) {
        return "/reports/people?report=measures&from=01/01/" + year + "&to="
                + (to.endsWith(year) ? plain(to) : "31/12/" + year) + "&org=" + plain(part.code()) + "&row="
                + plain(cell)
                + "&column=admitted";
    }

    private String address(String report) {
        return period() + "&report=" + report;
    }

    private static String plain(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
