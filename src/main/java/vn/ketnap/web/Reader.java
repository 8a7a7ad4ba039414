package vn.ketnap.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How one reader wants pages: language, size of letters, contrast. Kept in one cookie, so that it works without
/// script and before signing in.
public record Reader(Language language, String size, boolean contrast) {

    static final String COOKIE = "ketnap-reader";

    public static final List<String> SIZES = List.of("small", "normal", "large");

    static Reader of(HttpServletRequest request) {
        var kept = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(Cookie::getValue)
                .map(value -> List.of(value.split("\\.", -1)))
                .orElse(List.of());
        return new Reader(
                Language.of(kept.isEmpty() ? "" : kept.getFirst()),
                Optional.of(kept)
                        .filter(parts -> parts.size() > 1)
                        .map(parts -> parts.get(1))
                        .filter(SIZES::contains)
                        .orElse("normal"),
                kept.contains("more"));
    }

    /// With what the pressed button says: `language=en`, `size=large`, `contrast=more`.
    Reader with(Map<String, String> chosen) {
        var asked = chosen.getOrDefault("size", size);
        return new Reader(
                Language.of(chosen.getOrDefault("language", language.word())),
                SIZES.contains(asked) ? asked : size,
                chosen.getOrDefault("contrast", contrast ? "more" : "usual").equals("more"));
    }

    String asCookie() {
        return language.word() + "." + size + (contrast ? ".more" : ".usual");
    }
}
