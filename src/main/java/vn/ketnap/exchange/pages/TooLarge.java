package vn.ketnap.exchange.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// A file far too large is answered with a sentence before anybody takes it apart: the server would only close the
/// door.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class TooLarge extends OncePerRequestFilter {

    static final String WORD = "too-large";

    /// As much as is read and thrown away so that the browser hears the answer.
    private static final long MOST_READ = 200L * 1024 * 1024;

    private final DataSize most;

    TooLarge(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getRequestURI().equals("/imports"))
                || request.getContentLengthLong() <= most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= MOST_READ) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/imports?refused=" + WORD);
    }
}
