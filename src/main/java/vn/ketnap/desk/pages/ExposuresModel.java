package vn.ketnap.desk.pages;

import java.util.List;
import vn.ketnap.people.Exposure;
import vn.ketnap.web.Errors;

/// Exposures written down, and the question what an account did.
public record ExposuresModel(List<Exposure> exposures, ExposureForm form, Errors errors) {

    public ExposuresModel {
        exposures = List.copyOf(exposures);
    }
}
