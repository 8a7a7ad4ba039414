package vn.ketnap.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.ketnap.access.Guest;

/// Two people with the same form open: what each had seen when it was drawn goes along with what each fills in.
record AtOnce(Guest guest) {

    private static final Pattern SEEN = Pattern.compile("name=\"(seen|acts)\" value=\"([0-9-]+)\"");

    int save(String account, String path, String seen, Map<String, List<String>> fields) {
        return fills(account, path, seen, fields).getStatus();
    }

    MockHttpServletResponse fills(String account, String path, String seen, Map<String, List<String>> fields) {
        return guest.fills(account, path, with(with(fields, "seen", seen), "acts", seen));
    }

    String page(String account, String path) throws IOException {
        return words(guest.asks(Optional.of(account), path));
    }

    /// What a form had seen when it was drawn.
    String seen(String account, String path) throws IOException {
        return seen(page(account, path));
    }

    static String seen(String page) {
        return SEEN.matcher(page).results().findFirst().orElseThrow().group(2);
    }

    static String words(MockHttpServletResponse answer) throws IOException {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    static Map<String, List<String>> with(Map<String, List<String>> fields, String field, String words) {
        var more = new HashMap<>(fields);
        more.put(field, List.of(words));
        return more;
    }
}
