package vn.ketnap.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/// The page shown instead of the one asked for. It never tells what went wrong inside, only a number to find it in the
/// log.
public record Fault(HttpStatus status, Optional<String> number) {

    static Page page(HttpStatus status) {
        return Page.of("web/fault", new Fault(status, Optional.empty())).status(status);
    }

    static Page page(HttpStatus status, String number) {
        return Page.of("web/fault", new Fault(status, Optional.of(number))).status(status);
    }

    /// Which words the page says.
    public String kind() {
        return switch (status) {
            case NOT_FOUND -> "missing";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONTENT_TOO_LARGE -> "large";
            case TOO_MANY_REQUESTS -> "often";
            case INSUFFICIENT_STORAGE -> "full";
            case SERVICE_UNAVAILABLE -> "away";
            default -> status.is4xxClientError() ? "unreadable" : "broken";
        };
    }
}
