package vn.ketnap.admission.pages;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.ketnap.web.Page;

/// Answers a form that came without a reason with the question, before anybody takes it for a fault.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SealedAnswers {

    private final SealedPage page;

    SealedAnswers(SealedPage page) {
        this.page = page;
    }

    @ExceptionHandler
    Page asked(SealedQuestion question) {
        return page.asked(question);
    }
}
