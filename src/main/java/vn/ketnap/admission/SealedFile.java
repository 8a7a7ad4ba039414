package vn.ketnap.admission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import vn.ketnap.basics.Role;

/// Which sections of a person's file ask for a reason, and who is at work on a case: read from `sealed/sections.yaml`.
///
/// @param holds how long a reason holds
/// @param purposes the words of the purposes one chooses from
record SealedFile(Duration holds, List<String> purposes, List<Section> sections, List<AtWork> atWork) {

    static final String NO_CASE = "none";

    /// @param paths how addresses of the section begin, in the writing of routes
    record Section(String id, List<String> paths) {

        boolean covers(String route) {
            return paths.stream().anyMatch(path -> route.equals(path) || route.startsWith(path + "/"));
        }
    }

    /// @param ownCell held for the person's cell itself, otherwise within its base organisation
    record AtWork(Role role, boolean ownCell, Set<String> stages) {}

    static SealedFile read() {
        try (var in = new ClassPathResource("sealed/sections.yaml").getInputStream()) {
            var root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new SealedFile(
                    Duration.ofHours(((Number) part(root, "holds-hours")).longValue()),
                    words(part(root, "purposes")),
                    rows(part(root, "sections")).stream()
                            .map(one -> new Section(word(one, "id"), words(part(one, "paths"))))
                            .toList(),
                    rows(part(root, "at-work")).stream().map(SealedFile::atWork).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static AtWork atWork(Map<?, ?> one) {
        var within = word(one, "within");
        if (!Set.of("cell", "base").contains(within)) {
            throw new IllegalArgumentException("sealed/sections.yaml: within is cell or base, not " + within);
        }
        var stages = new HashSet<>(words(part(one, "stages")));
        stages.stream().filter(stage -> !stage.equals(NO_CASE)).forEach(stage -> Stage.valueOf(constant(stage)));
        return new AtWork(Role.valueOf(constant(word(one, "role"))), within.equals("cell"), Set.copyOf(stages));
    }

    private static Object part(Map<?, ?> of, String key) {
        return Optional.ofNullable((Object) of.get(key))
                .orElseThrow(() -> new IllegalArgumentException("sealed/sections.yaml: " + key + " is missing"));
    }

    private static String word(Map<?, ?> of, String key) {
        return part(of, key).toString();
    }

    private static List<String> words(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static List<Map<?, ?>> rows(Object list) {
        return ((List<?>) list).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
