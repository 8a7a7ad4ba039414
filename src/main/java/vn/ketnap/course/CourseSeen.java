package vn.ketnap.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.Stamp;

/// What a form of a class had seen when it was drawn: the numbers of the last that was said of the call and of the
/// roster. A form carries it as words, so that of two who record at once the second learns of the first.
public record CourseSeen(long call, long roster) {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /// As the class stands.
    ///
    /// @param roster those on it, taken off or not
    public static CourseSeen of(Course course, List<Learner> roster) {
        return new CourseSeen(
                course.last().number(),
                roster.stream()
                        .flatMap(one -> one.last().stream())
                        .mapToLong(Stamp::number)
                        .max()
                        .orElse(0));
    }

    /// What the form says it had seen; nothing where it does not say.
    public static Optional<CourseSeen> read(@Nullable String typed) {
        var words = WORDS.matcher(typed == null ? "" : typed);
        return words.matches()
                ? Optional.of(new CourseSeen(Long.parseLong(words.group(1)), Long.parseLong(words.group(2))))
                : Optional.empty();
    }

    /// What was said since, the earliest first.
    public List<Stamp> unseen(Course course, List<Learner> all) {
        var unseen = new ArrayList<Stamp>();
        if (course.last().number() > call) {
            unseen.add(course.last());
        }
        changed(all).forEach(one -> one.last().ifPresent(unseen::add));
        unseen.sort(Comparator.comparing(Stamp::at));
        return unseen;
    }

    /// Of whom something was said since.
    public List<Learner> changed(List<Learner> all) {
        return all.stream()
                .filter(one -> one.last().filter(last -> last.number() > roster).isPresent())
                .toList();
    }

    /// As a form carries it.
    @Override
    public String toString() {
        return call + "-" + roster;
    }
}
