package vn.ketnap.admission.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers of certificates that follow one another: `007/K2.2018/GCN`, `008/K2.2018/GCN`, …
final class CertificateNumbers {

    private static final Pattern FIRST = Pattern.compile("(\\D*)(\\d{1,9})(.*)");

    private CertificateNumbers() {}

    /// So many numbers, of which the first is the one given: its first digits count on, zeros before them are kept. A
    /// number without digits is nobody's beginning.
    static List<String> from(String first, int many) {
        var found = FIRST.matcher(first);
        var numbers = new ArrayList<String>();
        if (found.matches()) {
            var digits = found.group(2);
            for (var i = 0; i < many; i++) {
                var next = String.valueOf(Long.parseLong(digits) + i);
                var zeros = "0".repeat(Math.max(0, digits.length() - next.length()));
                numbers.add(found.group(1) + zeros + next + found.group(3));
            }
        }
        return numbers;
    }
}
