package vn.ketnap.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ketnap.basics.Vietnamese;

/// Which passwords whoever guesses comes upon soon: those many people use, rows of keys, days, and words of this trade
/// and this office, also with a few digits behind them (ASVS V6.2.4, V6.2.11).
final class GuessedPasswords {

    /// Below so many guesses a password is refused. Signing in is held back long before.
    private static final double ENOUGH = 1e8;

    /// The guesses of a longer one are beyond counting, unless its beginning is repeated.
    private static final int LOOKED_AT = 72;

    /// Words everybody at a Party office thinks of first; to which those of the office itself come (ASVS V6.1.2).
    private static final List<String> OF_THE_TRADE = List.of(
            "ketnap",
            "ket nap",
            "matkhau",
            "mat khau",
            "dangvien",
            "dang vien",
            "chibo",
            "chi bo",
            "danguy",
            "dang uy",
            "dangbo",
            "bithu",
            "canbo",
            "vanphong",
            "phuong",
            "vietnam",
            "viet nam",
            "hochiminh",
            "ho chi minh",
            "dangcongsan",
            "anhyeuem",
            "emyeuanh",
            "khongbiet",
            "giadinh");

    private GuessedPasswords() {}

    /// Whether a password would be guessed soon, by somebody who knows these words of whose it is.
    static boolean holds(String wanted, Stream<String> words) {
        var known = new ArrayList<>(OF_THE_TRADE);
        words.map(Vietnamese::fold)
                .filter(word -> !word.isBlank())
                .flatMap(word -> Stream.of(word, word.replace(" ", "")))
                .forEach(known::add);
        var measure = new Zxcvbn();
        return Stream.of(wanted, Vietnamese.fold(wanted))
                .map(typed -> typed.substring(0, Math.min(typed.length(), LOOKED_AT)))
                .anyMatch(typed -> measure.measure(typed, known).getGuesses() < ENOUGH);
    }
}
