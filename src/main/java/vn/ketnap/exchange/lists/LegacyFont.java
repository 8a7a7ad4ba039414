package vn.ketnap.exchange.lists;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text typed for the fonts of before Unicode. It is known by words that are no Vietnamese syllables as they stand and
/// all become ones when converted; which font it was is settled for a whole sheet.
enum LegacyFont {
    /// `.VnTime` and its family (TCVN 5712): one byte a letter.
    TCVN3 {
        @Override
        String converted(String words) {
            return letters(words, 1);
        }
    },
    /// `VNI-Times` and its family: a letter and a mark behind it.
    VNI {
        @Override
        String converted(String words) {
            return letters(words, 2);
        }
    };

    private static final Pattern WORD_END = Pattern.compile("[\\s,.;:()/\\-]+");

    private final Map<String, String> table = new HashMap<>();

    static {
        var codes = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
        var letters = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
        for (var i = 0; i < codes.length(); i++) {
            TCVN3.table.put(codes.substring(i, i + 1), letters.substring(i, i + 1));
        }
        VNI.vowel("a", "ùøûõï", "áàảãạ");
        VNI.vowel("e", "ùøûõï", "éèẻẽẹ");
        VNI.vowel("o", "ùøûõï", "óòỏõọ");
        VNI.vowel("u", "ùøûõï", "úùủũụ");
        VNI.vowel("y", "ùøûõ", "ýỳỷỹ");
        VNI.vowel("a", "âáàåãä", "âấầẩẫậ");
        VNI.vowel("a", "êéèúüë", "ăắằẳẵặ");
        VNI.vowel("e", "âáàåãä", "êếềểễệ");
        VNI.vowel("o", "âáàåãä", "ôốồổỗộ");
        VNI.vowel("ô", "ùøûõï", "ớờởỡợ");
        VNI.vowel("ö", "ùøûõï", "ứừửữự");
        VNI.vowel("", "íìæóòñîôö", "íìỉĩịđỵơư");
    }

    abstract String converted(String words);

    /// The font most of the unsound words were typed for, if any.
    static Optional<LegacyFont> of(Collection<String> texts) {
        var unsound = texts.stream().filter(words -> !sound(words)).distinct().toList();
        return Stream.of(values())
                .filter(font -> unsound.stream().anyMatch(words -> font.unicode(words).isPresent()))
                .max((a, b) -> Long.compare(a.mends(unsound), b.mends(unsound)));
    }

    /// The words in Unicode, if they were not; empty when they are well as they stand.
    Optional<String> unicode(String words) {
        return sound(words)
                ? Optional.empty()
                : Optional.of(converted(words)).filter(text -> !text.equals(words) && sound(text));
    }

    private long mends(Collection<String> texts) {
        return texts.stream().filter(words -> unicode(words).isPresent()).count();
    }

    /// Every word with a letter outside ASCII can be a Vietnamese syllable.
    private static boolean sound(String words) {
        return Stream.of(WORD_END.split(Normalizer.normalize(words, Normalizer.Form.NFC)))
                .filter(word -> word.chars().anyMatch(c -> c > 127))
                .allMatch(Syllable::is);
    }

    String letters(String words, int longest) {
        var letters = new StringBuilder();
        for (var i = 0; i < words.length(); ) {
            var width = Math.min(longest, words.length() - i);
            while (width > 1 && !table.containsKey(words.substring(i, i + width))) {
                width--;
            }
            var code = words.substring(i, i + width);
            letters.append(table.getOrDefault(code, code));
            i += width;
        }
        return letters.toString();
    }

    private void vowel(String before, String marks, String letters) {
        for (var i = 0; i < marks.length(); i++) {
            var mark = marks.substring(i, i + 1);
            var letter = letters.substring(i, i + 1);
            var capital = letter.toUpperCase(Locale.ROOT);
            table.put(before.toUpperCase(Locale.ROOT) + mark, capital);
            table.put((before + mark).toUpperCase(Locale.ROOT), capital);
            table.put(before + mark, letter);
        }
    }
}
