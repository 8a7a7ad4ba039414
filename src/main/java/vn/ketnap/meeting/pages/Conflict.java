package vn.ketnap.meeting.pages;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.ketnap.meeting.Meeting;

/// Two people typed into the same meeting: what both wrote, side by side.
///
/// @param by who saved meanwhile
/// @param fields the fields in which both wrote, and not the same
public record Conflict(String by, LocalTime at, List<Both> fields) {

    /// A field and what each wrote into it.
    public record Both(String field, String mine, String theirs) {}

    public Conflict {
        fields = List.copyOf(fields);
    }

    static Conflict of(Meeting saved, Map<String, String> mine, ZoneId zone) {
        var names = new TreeSet<>(mine.keySet());
        names.retainAll(saved.typed().keySet());
        var both = new ArrayList<Both>();
        for (var name : names) {
            var one = mine.getOrDefault(name, "").strip();
            var other = saved.typed().getOrDefault(name, "").strip();
            if (!one.equals(other) && !one.isEmpty() && !other.isEmpty()) {
                both.add(new Both(name, one, other));
            }
        }
        return new Conflict(saved.savedBy(), LocalTime.ofInstant(saved.savedAt(), zone), both);
    }

    /// What I typed, and where I typed nothing what the other did.
    static Map<String, String> together(Meeting saved, Map<String, String> mine) {
        var together = new LinkedHashMap<>(saved.typed());
        mine.forEach((field, words) -> {
            if (!words.isBlank() || !together.containsKey(field)) {
                together.put(field, words);
            }
        });
        return together;
    }
}
