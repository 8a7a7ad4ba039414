package vn.ketnap.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Everything the program says, from `messages/<room>_vi.properties` and `_en`, where each key begins with its room.
@Component
public class Words {

    private final Tongue vietnamese = new Tongue(Language.VI, read(Language.VI));
    private final Tongue english = new Tongue(Language.EN, read(Language.EN));

    /// The words of one language, for pages, files and the command line alike.
    public Tongue in(Language language) {
        return switch (language) {
            case VI -> vietnamese;
            case EN -> english;
        };
    }

    private static Map<String, String> read(Language language) {
        var sentences = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.word() + ".properties");
            for (var file : files) {
                load(file).forEach((key, words) -> sentences.put((String) key, (String) words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(sentences);
    }

    private static Properties load(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
