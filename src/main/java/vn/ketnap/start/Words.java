package vn.ketnap.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of the command line: the command, its options with values, and the rest.
///
/// @param rest words and options that the program itself does not know, in order, for the command
record Words(String command, Map<String, String> options, List<String> rest) {

    private static final List<String> WITH_VALUE = List.of("--port", "--data", "--today", "--as");
    private static final List<String> ALONE = List.of("--fresh", "--yes");

    static Words of(String[] args) {
        var options = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        for (var i = 1; i < args.length; i++) {
            if (WITH_VALUE.contains(args[i])) {
                if (i + 1 == args.length) {
                    throw new Sentence(
                            "Thiếu giá trị sau " + args[i] + ".", "A value is missing after " + args[i] + ".");
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
    void allow(String... known) {
        var allowed = List.of(known);
        var wrong = options.keySet().stream()
                .filter(option -> !allowed.contains(option))
                .findFirst()
                .or(() -> rest.stream().findFirst());
        wrong.ifPresent(word -> {
            throw new Sentence(
                    "`" + command + "` không có lựa chọn " + word + ". Có: " + String.join(", ", allowed) + ".",
                    "`" + command + "` has no option " + word + ". There are: " + String.join(", ", allowed) + ".");
        });
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String name) {
        return options.containsKey(name);
    }
}
