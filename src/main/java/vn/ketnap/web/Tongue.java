package vn.ketnap.web;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.ketnap.basics.Text;

/// One language: its words, dates and numbers. Dates are `05/02/1995` in both; numbers are `3.335` and `46,2 %` in
/// Vietnamese.
public final class Tongue {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /// `{0}` is the first argument, `{0|person|people}` the word that goes with its number.
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private final Language language;
    private final Map<String, String> sentences;

    Tongue(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public Language language() {
        return language;
    }

    /// The words under a key. An unknown key is shown as it is, between question marks.
    public String t(String key, Object... args) {
        return say(new Sentence(key, List.of(args)));
    }

    public String say(Sentence sentence) {
        var pattern = sentences.get(sentence.key());
        if (pattern == null) {
            return "?" + sentence.key() + "?";
        }
        return PLACE.matcher(pattern).replaceAll(found -> quote(fill(found, sentence.args())));
    }

    public String say(Text text) {
        return text.in(language.word());
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// Thứ Sáu, or Friday.
    public String weekday(LocalDate day) {
        return t("web.weekday." + day.getDayOfWeek().getValue());
    }

    public String time(LocalTime time) {
        return t("web.time", time.getHour(), "%02d".formatted(time.getMinute()));
    }

    /// A moment by the clock of the country, with its day.
    public String moment(Instant at) {
        var there = at.atZone(VIETNAM);
        return t("web.moment", there.toLocalTime(), there.toLocalDate());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /// Up to one place after the comma.
    public String number(double number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// A share of one, as percent with one place: `0.462` is `46,2 %`.
    public String percent(double share) {
        return number(share * 100) + (language == Language.VI ? "\u00A0%" : "%");
    }

    /// Whatever a sentence may carry, in this language.
    public String show(Object value) {
        return switch (value) {
            case Sentence sentence -> say(sentence);
            case Text text -> say(text);
            case LocalDate day -> day(day);
            case YearMonth month -> month(month);
            case LocalTime time -> time(time);
            case Instant at -> moment(at);
            case Integer number -> number(number.longValue());
            case Long number -> number(number.longValue());
            case Double number -> number(number.doubleValue());
            default -> value.toString();
        };
    }

    private String fill(MatchResult found, List<Object> args) {
        var place = Integer.parseInt(found.group(1));
        if (place >= args.size()) {
            return found.group();
        }
        if (found.group(2) == null) {
            return show(args.get(place));
        }
        return args.get(place) instanceof Number number && number.longValue() == 1 ? found.group(2) : found.group(3);
    }

    private static String quote(String words) {
        return java.util.regex.Matcher.quoteReplacement(words);
    }
}
