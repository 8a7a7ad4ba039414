package vn.ketnap.access;

import java.util.List;
import java.util.Random;

/// What nobody in an office types, and what programs fall over.
final class HostileWords {

    /// A sign that shows in a page where markup was not put into words.
    static final String MARK = "<xss7";

    private static final List<String> ALL = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "x".repeat(20_000),
            "'; drop table people.person; --",
            "\"><xss7 onload=alert(1)>",
            "</textarea></script><xss7>",
            "${7*7}#{7*7}{{7*7}}<%= 7*7 %>",
            "=HYPERLINK(\"http://192.0.2.1\",\"x\")",
            "-1",
            "99999999999999999999",
            "2147483648",
            "1e309",
            "NaN",
            "0",
            "31/02/2018",
            "29/02/2018",
            "00/00/0000",
            "01/01/0001",
            "31/12/9999",
            "+999999999-12-31",
            "2018-13-45",
            "2018-02",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "\r\nSet-Cookie: x=1",
            "%00%0d%0a%s%n",
            "\u202Egnp.exe",
            "\uD800",
            "\uFFFF",
            "😀👩‍👩‍👧",
            "e\u0323\u0302\u0301".repeat(500),
            "null",
            "true",
            "[]",
            "{}",
            "00000000-0000-0000-0000-000000000000",
            "ÿþ",
            "/",
            "//evil.example",
            "\\");

    private HostileWords() {}

    static String any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
