package vn.ketnap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps the reader's choice of language, size and contrast, and goes back.
@Controller
class ReaderPage {

    @PostMapping("/reader")
    Page keep(
            @RequestParam Map<String, String> chosen,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(
                        Reader.COOKIE, Reader.of(request).with(chosen).asCookie())
                .path("/")
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(Duration.ofDays(400))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Page.redirect(Elsewhere.inside(back));
    }
}
