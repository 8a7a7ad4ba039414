package vn.ketnap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/// Sends a browser to another page (303) from where no controller was asked yet.
public final class Elsewhere {

    /// Begins with one stroke, and holds nothing that a browser reads as another address or another line.
    private static final Pattern INSIDE = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}]*");

    private Elsewhere() {}

    /// The address asked for if it is one of this program, otherwise the first page.
    public static String inside(String asked) {
        return INSIDE.matcher(asked).matches() ? asked : "/";
    }

    /// Answers the request so.
    ///
    /// @param notice a sentence shown once on the page one is sent to
    public static void go(
            String path, Optional<Notice> notice, HttpServletRequest request, HttpServletResponse response) {
        notice.ifPresent(words -> {
            var kept = new FlashMap();
            kept.put(PageView.NOTICE, words);
            kept.setTargetRequestPath(path);
            new SessionFlashMapManager().saveOutputFlashMap(kept, request, response);
        });
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
