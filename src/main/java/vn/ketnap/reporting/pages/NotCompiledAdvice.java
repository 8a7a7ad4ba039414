package vn.ketnap.reporting.pages;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.ketnap.reporting.NotCompiled;
import vn.ketnap.web.Notice;
import vn.ketnap.web.Page;

/// Whoever wants more of a report that nobody has compiled yet is sent to where it can be compiled.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotCompiledAdvice {

    @ExceptionHandler
    Page notCompiled(NotCompiled fault) {
        return Page.redirect(AskedReport.of(fault.code(), fault.query()).path())
                .saying(Notice.warning("reporting.compiled.first"));
    }
}
