package vn.ketnap.regulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ketnap.basics.Text;

/// Who last compared a file of the rule data with the texts, and when: the first entry of the file, `checked`.
public record Checked(Text by, LocalDate on) {

    private static final String KEY = "checked";

    /// What a file says of itself.
    static Checked of(Place file) {
        var place = file.isList()
                ? file.list().stream()
                        .filter(Checked::isIt)
                        .findFirst()
                        .orElseThrow(() -> file.wrong("thiếu / missing " + KEY))
                        .at(KEY)
                : file.at(KEY);
        place.map(Set.of("by", "on"));
        return new Checked(place.at("by").both(), place.at("on").day());
    }

    /// The entries of a list beside it.
    static List<Place> list(Place file) {
        return file.list().stream().filter(one -> !isIt(one)).toList();
    }

    /// The entries by key beside it.
    static Map<String, Place> map(Place file) {
        var map = new LinkedHashMap<>(file.map());
        map.remove(KEY);
        return map;
    }

    private static boolean isIt(Place entry) {
        return entry.map().containsKey(KEY);
    }
}
