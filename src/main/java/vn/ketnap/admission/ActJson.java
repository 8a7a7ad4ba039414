package vn.ketnap.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Acts and findings as the database keeps them. Free words go with a salt; the act keeps only their digest, so that
/// words can be emptied later and the record still proves itself.
final class ActJson {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<StoredFinding>> FINDINGS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();

    String details(Act act) {
        return json.writeValueAsString(ActCodec.details(act));
    }

    /// Free words as they are stored, with salt and digest in hexadecimal.
    record Salted(String words, String salt, String digest) {}

    Salted words(Act act, Words override) {
        var words = new TreeMap<>(ActCodec.words(act));
        if (!override.isEmpty()) {
            words.put("override", override.text());
        }
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var salt = HexFormat.of().formatHex(bytes);
        var text = json.writeValueAsString(words);
        return new Salted(text, salt, digest(salt, text));
    }

    String findings(List<StoredFinding> findings) {
        return json.writeValueAsString(findings);
    }

    Map<String, Object> readDetails(String text) {
        return json.readValue(text, DETAILS);
    }

    Map<String, String> readWords(String text) {
        return json.readValue(text, WORDS);
    }

    List<StoredFinding> readFindings(String text) {
        return json.readValue(text, FINDINGS);
    }

    /// Whether stored words are those the digest was made of; the database keeps them in an order of its own.
    boolean fits(String words, String salt, String digest) {
        return digest(salt, json.writeValueAsString(new TreeMap<>(readWords(words))))
                .equals(digest);
    }

    static String digest(String salt, String words) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest((salt + words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
