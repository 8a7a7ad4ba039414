package vn.ketnap.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of the command line: the command, the program's own options, and the rest for the command.
///
/// @param rest words and options that the program itself does not know, in order
record Words(String command, Map<String, String> options, List<String> rest) {

    private static final Set<String> WITH_VALUE =
            Set.of("--port", "--data", "--today", "--as", "--password-file", "--under");
    private static final Set<String> ALONE = Set.of("--fresh", "--yes");

    static Words of(String[] args) {
        var options = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var i = 1; i < args.length; i++) {
            var equals = args[i].indexOf('=');
            if (equals > 0 && WITH_VALUE.contains(args[i].substring(0, equals))) {
                options.put(args[i].substring(0, equals), args[i].substring(equals + 1));
            } else if (WITH_VALUE.contains(args[i])) {
                if (i + 1 == args.length || args[i + 1].startsWith("--")) {
                    throw Refusal.of("start.value-missing", args[i]);
                }
                options.put(args[i], args[++i]);
            } else if (ALONE.contains(args[i])) {
                options.put(args[i], "");
            } else {
                rest.add(args[i]);
            }
        }
        return new Words(args.length == 0 ? "help" : args[0], options, List.copyOf(rest));
    }

    /// Refuses options this command does not take, naming those it does.
    void allow(List<String> allowed) {
        options.keySet().stream()
                .filter(option -> !allowed.contains(option))
                .findFirst()
                .or(() -> rest.stream()
                        .filter(word -> word.startsWith("-") && !allowed.contains(word.replaceFirst("=.*", "")))
                        .findFirst())
                .ifPresent(wrong -> {
                    throw Refusal.of("start.option-wrong", command, wrong, String.join(", ", allowed));
                });
    }

    /// Refuses words that belong to no option.
    void nothingElse() {
        rest.stream().findFirst().ifPresent(word -> {
            throw Refusal.of("start.word-wrong", command, word);
        });
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String name) {
        return options.containsKey(name);
    }
}
