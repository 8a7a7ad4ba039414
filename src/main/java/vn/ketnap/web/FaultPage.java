package vn.ketnap.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the server goes when a request failed before a page could take it.
@Controller
class FaultPage implements ErrorController {

    @RequestMapping("/error")
    Page show(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
            return Fault.page(HttpStatus.NOT_FOUND);
        }
        if (code < 500 || !(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault)) {
            return Fault.page(HttpStatus.valueOf(code));
        }
        return Outage.of(fault)
                .map(Fault::page)
                .orElseGet(() -> Fault.page(HttpStatus.valueOf(code), Faults.numbered(fault)));
    }
}
