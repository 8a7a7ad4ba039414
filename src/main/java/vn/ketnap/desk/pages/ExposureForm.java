package vn.ketnap.desk.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.journal.Traces;
import vn.ketnap.web.Typed;

/// Whose deeds of which days are asked for, and what is written down of an exposure, as typed. Days are whole days of
/// the country, by the clock: what somebody did is not told by the working date.
///
/// @param until the last day meant; nothing means until now
public record ExposureForm(
        @Nullable String account,
        @Nullable String since,
        @Nullable String until,
        @Nullable String knownOn,
        @Nullable String knownTime,
        @Nullable String words) {

    static final ZoneId COUNTRY = ZoneId.of("Asia/Ho_Chi_Minh");
    static final ExposureForm EMPTY = new ExposureForm("", "", "", "", "", "");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*(?:[:hHgG.]|giờ)\\s*(\\d{1,2})?)?");

    public ExposureForm {
        account = Vietnamese.tidy(account == null ? "" : account);
        since = since == null ? "" : since;
        until = until == null ? "" : until;
        knownOn = knownOn == null ? "" : knownOn;
        knownTime = knownTime == null ? "" : knownTime;
        words = words == null ? "" : words;
    }

    static LocalDate day(Instant at) {
        return at.atZone(COUNTRY).toLocalDate();
    }

    /// Whose deeds are meant; nothing, with complaints, where it cannot be read.
    Optional<Traces.Asked> asked(Typed typed, Instant now) {
        var name = typed.words("account", account);
        var first = typed.pastDay("since", since);
        var last = typed.dayIfAny("until", until);
        last.filter(one -> first.isPresent() && one.isBefore(first.get()))
                .ifPresent(_ -> typed.complain("until", "desk.trace.until.before"));
        return typed.fine()
                ? Optional.of(new Traces.Asked(
                        name.orElseThrow(),
                        begin(first.orElseThrow()),
                        begin(last.orElse(day(now)).plusDays(1))))
                : Optional.empty();
    }

    /// When it was found out, not later than now.
    Optional<Instant> known(Typed typed, Instant now) {
        var on = typed.pastDay("knownOn", knownOn);
        var time = typed.words("knownTime", knownTime).flatMap(ExposureForm::time);
        if (time.isEmpty()) {
            typed.complain("knownTime", "desk.exposure.time.wrong");
        }
        var at = on.flatMap(
                day -> time.map(hour -> day.atTime(hour).atZone(COUNTRY).toInstant()));
        at.filter(one -> one.isAfter(now)).ifPresent(_ -> typed.complain("knownTime", "desk.exposure.time.future"));
        return at;
    }

    /// The address of a page about the same deeds.
    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("account", "{a}")
                .queryParam("since", "{s}")
                .queryParam("until", "{u}")
                .encode()
                .buildAndExpand(account, since, until)
                .toUriString();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(COUNTRY).toInstant();
    }

    private static Optional<LocalTime> time(String typed) {
        var found = TIME.matcher(typed);
        try {
            return found.matches()
                    ? Optional.of(LocalTime.of(
                            Integer.parseInt(found.group(1)),
                            found.group(2) == null ? 0 : Integer.parseInt(found.group(2))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
