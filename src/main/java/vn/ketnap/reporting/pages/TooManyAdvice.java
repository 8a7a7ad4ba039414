package vn.ketnap.reporting.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.ketnap.basics.Today;
import vn.ketnap.organization.Organizations;
import vn.ketnap.reporting.TooManyCells;
import vn.ketnap.web.Page;

/// Answers whoever asks a level of very many cells for a report that counts persons: it may be asked of its units.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyAdvice {

    private final Organizations organizations;
    private final Today today;

    TooManyAdvice(Organizations organizations, Today today) {
        this.organizations = organizations;
        this.today = today;
    }

    @ExceptionHandler
    Page tooMany(TooManyCells fault, HttpServletRequest request) {
        var asked = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return Page.refused(
                "reporting/TooMany",
                new TooManyModel(
                        asked,
                        organizations.children(fault.part().id(), today.date()).stream()
                                .filter(one ->
                                        one.kind().isCommittee() || one.kind().isCell())
                                .toList()));
    }
}
