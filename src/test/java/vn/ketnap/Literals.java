package vn.ketnap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words between quotation marks in a Java file; comments and code are left out.
final class Literals {

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\\\n]|\\\\.)+'|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
            Pattern.DOTALL);

    private Literals() {}

    static List<String> in(String java) {
        var found = new ArrayList<String>();
        var tokens = TOKEN.matcher(java);
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                found.add(tokens.group(1));
            } else if (tokens.group(2) != null) {
                found.add(tokens.group(2));
            }
        }
        return found;
    }
}
