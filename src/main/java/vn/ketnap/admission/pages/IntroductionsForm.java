package vn.ketnap.admission.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ketnap.people.PersonForm;

/// A list of introductions as typed: one paper, and one line a person. A line left empty is nobody.
public record IntroductionsForm(Map<String, String> typed) {

    static final int STEP = 5;
    static final int MOST = 40;

    private static final List<String> OF_A_LINE = List.of("fullName", "birth", "sex", "cell", "wish", "reasons", "who");

    public IntroductionsForm {
        typed = Map.copyOf(typed);
    }

    /// One person of the list, as typed.
    ///
    /// @param n its place, counted from 1
    public record Line(int n, Map<String, String> typed) {

        public Line {
            typed = Map.copyOf(typed);
        }

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        /// The name under which a field of this line is sent.
        public String key(String field) {
            return "p" + n + "-" + field;
        }

        boolean isEmpty() {
            return Stream.of("fullName", "birth", "wish", "reasons", "sex")
                    .allMatch(field -> value(field).isBlank());
        }

        PersonForm person() {
            return new PersonForm(typed);
        }
    }

    public String value(String key) {
        return typed.getOrDefault(key, "");
    }

    boolean asksForMore() {
        return typed.containsKey("more");
    }

    /// How many lines are shown.
    public int size() {
        var shown = value("lines").matches("\\d{1,2}") ? Integer.parseInt(value("lines")) : STEP;
        return Math.clamp(asksForMore() ? shown + STEP : shown, STEP, MOST);
    }

    public List<Line> lines() {
        return IntStream.rangeClosed(1, size()).mapToObj(this::line).toList();
    }

    List<Line> filled() {
        return lines().stream().filter(line -> !line.isEmpty()).toList();
    }

    private Line line(int n) {
        var said = new HashMap<String, String>();
        OF_A_LINE.forEach(field -> said.put(field, value("p" + n + "-" + field)));
        return new Line(n, said);
    }
}
