package vn.ketnap.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The reports there are, and the facts they are drawn from.
@Component
final class ReportBook {

    private final Figures figures;
    private final Map<String, Report> reports;

    ReportBook(Figures figures, List<Report> reports) {
        this.figures = figures;
        this.reports = reports.stream().collect(Collectors.toUnmodifiableMap(Report::code, one -> one));
        if (!this.reports.keySet().equals(Set.copyOf(Reports.CODES))) {
            throw new IllegalStateException("reports drawn: " + this.reports.keySet() + ", offered: " + Reports.CODES);
        }
    }

    Optional<Report> find(String code) {
        return Optional.ofNullable(reports.get(code));
    }

    Figures figures() {
        return figures;
    }
}
