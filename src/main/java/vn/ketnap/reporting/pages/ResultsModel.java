package vn.ketnap.reporting.pages;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;
import vn.ketnap.reporting.Counts;
import vn.ketnap.reporting.Results;
import vn.ketnap.web.Errors;

/// What the page of results shows.
public record ResultsModel(String from, String to, Optional<Results> results, Optional<Text> sentence, Errors errors) {

    public List<String> measures() {
        return Counts.MEASURES;
    }
}
