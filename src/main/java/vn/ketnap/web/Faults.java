package vn.ketnap.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import vn.ketnap.basics.Sending;

/// What a programmer did wrong, or a stranger asked for, caught once.
@ControllerAdvice
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private static final SecureRandom RANDOM = new SecureRandom();

    @ExceptionHandler
    Page missing(NotHere fault) {
        return Fault.page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    Page forbidden(NotAllowed fault) {
        return Fault.page(HttpStatus.FORBIDDEN);
    }

    /// Left to the filter that knows who may sign in.
    @ExceptionHandler
    Page denied(AccessDeniedException fault) {
        throw fault;
    }

    /// A filter that knows where the first sender went puts the right address in.
    @ExceptionHandler
    Page again(Sending.Again fault) {
        return Page.redirect("/");
    }

    /// An address with something that is no identity names nothing.
    @ExceptionHandler
    Page unreadable(MethodArgumentTypeMismatchException fault) {
        var inPath = fault.getParameter().hasParameterAnnotation(PathVariable.class);
        return Fault.page(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    Page unreadable(HttpMessageNotReadableException fault) {
        return Fault.page(HttpStatus.BAD_REQUEST);
    }

    /// A form for files that is none, or breaks off.
    @ExceptionHandler
    Page unreadable(MultipartException fault) {
        return Fault.page(HttpStatus.BAD_REQUEST);
    }

    /// A field whose name no form of the program has.
    @ExceptionHandler
    Page unreadable(RequestRejectedException fault) {
        return Fault.page(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    Page full(OnlyReading.Full fault) {
        return Fault.page(HttpStatus.INSUFFICIENT_STORAGE);
    }

    @ExceptionHandler
    Page anything(Exception fault) {
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return Fault.page(HttpStatus.valueOf(known.getStatusCode().value()));
        }
        return Fault.page(Outage.of(fault).orElse(HttpStatus.INTERNAL_SERVER_ERROR), numbered(fault));
    }

    /// Writes a fault into the log.
    ///
    /// @return the number by which it is found there
    static String numbered(Throwable fault) {
        var number = new byte[4];
        RANDOM.nextBytes(number);
        var shown = HexFormat.of().withUpperCase().formatHex(number);
        LOG.error("fault {}", shown, fault);
        return shown;
    }
}
