package vn.ketnap.exchange.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which organisation a list means by a name: its own name, another name in use, or the same with the usual
/// abbreviations (`TDP3`, `Tổ 3`, `CB TDP 03`, `C.bộ MN`). A name that could be two organisations is none.
public final class CellNames {

    private static final Pattern FRONT = Pattern.compile("^(chi bo|c bo|cb|chibo) ");
    private static final Pattern RESIDENTIAL =
            Pattern.compile("\\b(to dan pho|khu dan cu|tdp|kdc|to)( so)? ?0*(\\d+)\\b");
    private static final Pattern GLUED = Pattern.compile("(?<=[a-z])(?=\\d)");

    /// An organisation as a list may call it.
    public record Named(String code, String name, List<String> aliases) {}

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> loose = new HashMap<>();

    public CellNames(List<Named> organisations) {
        for (var organisation : organisations) {
            put(exact, Label.key(organisation.name()), organisation.code());
            put(loose, key(organisation.name()), organisation.code());
            for (var alias : organisation.aliases()) {
                put(exact, Label.key(alias), organisation.code());
                put(loose, key(alias), organisation.code());
            }
        }
        organisations.forEach(organisation -> exact.putIfAbsent(Label.key(organisation.code()), organisation.code()));
    }

    /// The code of the organisation meant.
    public Optional<String> find(String words) {
        return Optional.ofNullable(exact.get(Label.key(words)))
                .or(() -> Optional.ofNullable(loose.get(key(words))))
                .filter(code -> !code.isEmpty());
    }

    /// Whether a name looks like that of a cell, known or not.
    static boolean likely(String words) {
        var key = Label.key(words) + " ";
        return FRONT.matcher(key).find() || RESIDENTIAL.matcher(key).find() || key.contains("dang bo ");
    }

    private static String key(String words) {
        var key = GLUED.matcher(Label.key(words)).replaceAll(" ");
        var bare = FRONT.matcher(key).replaceFirst("");
        return RESIDENTIAL.matcher(bare).replaceAll("tdp $3");
    }

    private static void put(Map<String, String> names, String key, String code) {
        names.merge(key, code, (old, now) -> old.equals(now) ? old : "");
    }
}
