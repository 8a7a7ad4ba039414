package vn.ketnap.planning.pages;

import vn.ketnap.planning.Visit;
import vn.ketnap.web.Errors;

/// What the page shows on which a visit is called off.
public record VisitCallOffModel(Visit visit, String organization, String reason, Errors errors) {

    public String path() {
        return "/supervision/" + visit.id();
    }
}
