package vn.ketnap.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/// What a controller answers: a template with its one typed model, or the address to go to.
///
/// @param template path below `templates/` without ending: `admission/CellVote`
/// @param model the template's only parameter, called `page`
public record Page(
        String template, Object model, HttpStatus status, Optional<String> redirect, Optional<Notice> notice) {

    public static Page of(String template, Object model) {
        return new Page(template, model, HttpStatus.OK, Optional.empty(), Optional.empty());
    }

    /// The same page again with what was wrong, status 422; nothing typed is lost.
    public static Page refused(String template, Object model) {
        return new Page(template, model, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), Optional.empty());
    }

    /// After success: another page, asked for by the browser (303).
    public static Page redirect(String path) {
        return new Page("", "", HttpStatus.SEE_OTHER, Optional.of(path), Optional.empty());
    }

    /// With a sentence shown once at the top of the page one is sent to.
    public Page saying(Notice shownOnce) {
        return new Page(template, model, status, redirect, Optional.of(shownOnce));
    }

    public Page saying(String key, Object... args) {
        return saying(Notice.done(key, args));
    }

    public Page status(HttpStatus other) {
        return new Page(template, model, other, redirect, notice);
    }
}
