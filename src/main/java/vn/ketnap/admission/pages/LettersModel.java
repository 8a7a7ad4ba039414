package vn.ketnap.admission.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.ketnap.admission.LetterRow;
import vn.ketnap.admission.LetterSubject;
import vn.ketnap.basics.OrganizationRef;
import vn.ketnap.organization.Organization;
import vn.ketnap.web.Errors;
import vn.ketnap.web.Option;
import vn.ketnap.web.Pager;
import vn.ketnap.web.Say;
import vn.ketnap.web.Sentence;
import vn.ketnap.web.Tone;

/// What the list of letters shows: one row more than a page tells that there is a next one.
///
/// @param reminder what was typed of a reminder to several at once
public record LettersModel(
        LettersFilter filter,
        List<Organization> cells,
        List<LetterRow> read,
        LocalDate today,
        boolean mayRecord,
        Reminder reminder) {

    static final int ROWS = 40;
    /// Children with words of their own.
    private static final Set<String> NAMED = Set.of("child-2", "child-3");

    private static final Pattern NUMBERED = Pattern.compile("([a-z-]*[a-z])-(\\d+)");

    /// A reminder to several places at once, as typed.
    public record Reminder(String on, String number, Set<String> ticked, Errors errors, Together together) {

        static final Reminder NONE = new Reminder("", "", Set.of(), Errors.NONE, Together.FINE);
    }

    public List<LetterRow> rows() {
        return read.stream().limit(ROWS).toList();
    }

    public Pager pager() {
        var more = read.size() > ROWS;
        return new Pager(
                filter.isFirst() ? Optional.empty() : Optional.of(filter.first()),
                more ? Optional.of(filter.following(rows().getLast().key())) : Optional.empty(),
                Sentence.of("admission.letters.shown", rows().size()));
    }

    /// Whether letters of this list can be reminded of.
    public boolean reminds() {
        return mayRecord && filter.which() != vn.ketnap.admission.LetterQuery.Which.ANSWERED && !read.isEmpty();
    }

    public String key(LetterRow row) {
        return row.caseId() + " " + row.letter().subject();
    }

    public String cell(OrganizationRef id) {
        return cells.stream()
                .filter(one -> one.id().equals(id))
                .map(Organization::name)
                .findFirst()
                .orElse("…");
    }

    public List<Option> cellOptions() {
        var options = new ArrayList<Option>();
        cells.forEach(one -> options.add(new Option(one.code(), one.name())));
        return options;
    }

    /// Days left until the day the place has to answer by; negative when it is late.
    public long left(LocalDate due) {
        return ChronoUnit.DAYS.between(today, due);
    }

    public Tone tone(LocalDate due) {
        return Tone.in(left(due));
    }

    /// How the days left are said.
    public String status(LocalDate due) {
        var left = left(due);
        return left < 0
                ? Say.t("admission.letters.late", -left)
                : left == 0 ? Say.t("admission.letters.last-day") : Say.t("admission.letters.left", left);
    }

    /// Whom a letter is about; from the fourth child on, by number.
    public static String subject(String subject) {
        return subject(subject, Say::t);
    }

    /// The same in the words of a language; nothing for what is no person.
    public static String subject(String subject, UnaryOperator<String> words) {
        if (subject.isEmpty() || Character.isDigit(subject.charAt(0))) {
            return "";
        }
        var letter = LetterSubject.of(subject);
        if (letter.place() > 1) {
            return subject(letter.person(), words) + " " + words.apply("admission.letters.another." + letter.place());
        }
        var numbered = NUMBERED.matcher(subject);
        return numbered.matches() && !NAMED.contains(subject)
                ? words.apply("admission.choice." + numbered.group(1)) + " " + numbered.group(2)
                : words.apply("admission.choice." + subject);
    }
}
