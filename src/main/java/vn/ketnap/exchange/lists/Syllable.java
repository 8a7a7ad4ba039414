package vn.ketnap.exchange.lists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a word can be a Vietnamese syllable (âm tiết): an onset, a rhyme, at most one tone.
final class Syllable {

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SHAPE = Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
            + "(iê|yê|ia|ya|uô|ua|ươ|ưa|oa|oă|oe|oo|uâ|uê|uy|uyê|uya|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|uôi|ươi"
            + "|ươu|oai|oay|oao|oeo|uây|uyu|iêu|yêu|uai|uay|[aăâeêioôơuưy])"
            + "(ch|ng|nh|[cmnpt])?");

    private Syllable() {}

    static boolean is(String word) {
        var parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tones = TONE.matcher(parts).results().count();
        var plain = Normalizer.normalize(TONE.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
        return tones <= 1 && SHAPE.matcher(plain).matches() && !capitalInside(word);
    }

    /// "NguyÔn": a capital after a small letter is no Vietnamese writing.
    private static boolean capitalInside(String word) {
        for (var i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
