package vn.ketnap.exchange.lists;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text typed for the fonts of before Unicode. It is known by words that are no Vietnamese syllables as they stand and
/// all become ones when converted; which font it was is settled for a whole sheet.
final class LegacyFont {

    private static final Pattern WORD_END = Pattern.compile("[\\s,.;:()/\\-]+");

    /// `.VnTime` and its family (TCVN 5712): one sign a letter. `VNI-Times` and its: a letter and a mark behind it.
    private static final List<LegacyFont> ALL = List.of(tcvn3(), vni());

    private final Map<String, String> table = new HashMap<>();

    private LegacyFont() {}

    private static LegacyFont tcvn3() {
        var font = new LegacyFont();
        font.vowel(
                "",
                "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
                "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ");
        return font;
    }

    private static LegacyFont vni() {
        var font = new LegacyFont();
        font.pair("a", "ùøûõï", "áàảãạ");
        font.pair("e", "ùøûõï", "éèẻẽẹ");
        font.pair("o", "ùøûõï", "óòỏõọ");
        font.pair("u", "ùøûõï", "úùủũụ");
        font.pair("y", "ùøûõ", "ýỳỷỹ");
        font.pair("a", "âáàåãä", "âấầẩẫậ");
        font.pair("a", "êéèúüë", "ăắằẳẵặ");
        font.pair("e", "âáàåãä", "êếềểễệ");
        font.pair("o", "âáàåãä", "ôốồổỗộ");
        font.pair("ô", "ùøûõï", "ớờởỡợ");
        font.pair("ö", "ùøûõï", "ứừửữự");
        font.pair("", "íìæóòñîôö", "íìỉĩịđỵơư");
        return font;
    }

    /// The font most of the unsound words were typed for, if any.
    static Optional<LegacyFont> of(Collection<String> texts) {
        var unsound = texts.stream().filter(words -> !sound(words)).distinct().toList();
        return ALL.stream()
                .filter(font ->
                        unsound.stream().anyMatch(words -> font.unicode(words).isPresent()))
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

    private String converted(String words) {
        var letters = new StringBuilder();
        for (var i = 0; i < words.length(); ) {
            var width = Math.min(2, words.length() - i);
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
            table.put(before + marks.substring(i, i + 1), letters.substring(i, i + 1));
        }
    }

    private void pair(String before, String marks, String letters) {
        var capitals = letters.toUpperCase(Locale.ROOT);
        vowel(before.toUpperCase(Locale.ROOT), marks, capitals);
        vowel(before.toUpperCase(Locale.ROOT), marks.toUpperCase(Locale.ROOT), capitals);
        vowel(before, marks, letters);
    }
}
