package vn.ketnap.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page as printed, in millimetres from its upper left corner.
///
/// @param left how far to the left the ink below the page number reaches; likewise `right`
record PrintedPage(double width, double height, List<Word> words, double left, double right) {

    /// Two dots a millimetre.
    static final String DOTS_AN_INCH = "50.8";

    /// The upper margin, with half a millimetre for marks above capitals.
    static final double TOP = 19.5;

    private static final int TOP_ROWS = 39;

    private static final Pattern PAGE =
            Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">(.*?)</page>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">(.*?)</word>");
    private static final Pattern PICTURE = Pattern.compile("P5\\s+(\\d+)\\s+(\\d+)\\s+255\\s");

    /// Letters beside each other; a word may come in several.
    record Word(double left, double top, double right, double bottom, String said) {}

    private record Extent(double left, double right) {}

    /// @param boxes what `pdftotext -bbox` says
    /// @param pictures its pages, grey, as `pdftoppm` makes them
    static List<PrintedPage> all(String boxes, List<byte[]> pictures) {
        var pages = new ArrayList<PrintedPage>();
        var found = PAGE.matcher(boxes);
        while (found.find()) {
            var extent = extent(pictures.get(pages.size()));
            pages.add(new PrintedPage(
                    millimetres(found.group(1)),
                    millimetres(found.group(2)),
                    words(found.group(3)),
                    extent.left(),
                    extent.right()));
        }
        return pages;
    }

    /// Everything said, without blanks.
    String said() {
        return words.stream().map(Word::said).collect(Collectors.joining());
    }

    /// What stands above the upper margin: the page number, or nothing.
    List<Word> above() {
        return words.stream().filter(word -> word.top() < TOP).toList();
    }

    List<Word> text() {
        return words.stream().filter(word -> word.top() >= TOP).toList();
    }

    private static List<Word> words(String page) {
        return WORD.matcher(page)
                .results()
                .map(one -> new Word(
                        millimetres(one.group(1)),
                        millimetres(one.group(2)),
                        millimetres(one.group(3)),
                        millimetres(one.group(4)),
                        one.group(5)))
                .toList();
    }

    private static Extent extent(byte[] picture) {
        var head = PICTURE.matcher(new String(picture, 0, 30, StandardCharsets.ISO_8859_1));
        if (!head.lookingAt()) {
            throw new IllegalArgumentException("no grey picture");
        }
        var width = Integer.parseInt(head.group(1));
        var left = width;
        var right = 0;
        for (var i = head.end() + TOP_ROWS * width; i < picture.length; i++) {
            if ((picture[i] & 0xFF) < 200) {
                var x = (i - head.end()) % width;
                left = Math.min(left, x);
                right = Math.max(right, x + 1);
            }
        }
        return new Extent(left / 2.0, right / 2.0);
    }

    private static double millimetres(String points) {
        return Double.parseDouble(points) * 25.4 / 72;
    }
}
