package vn.ketnap.desk;

import java.util.ArrayList;
import java.util.List;

/// The words sown so far.
final class Sown {

    private final String before;
    final String seed;
    final List<String> all = new ArrayList<>();

    Sown(String before, String seed) {
        this.before = before;
        this.seed = seed;
    }

    String name() {
        return before + named(seed);
    }

    String word(String suffix) {
        all.add(before + seed + all.size() + "-" + suffix);
        return all.getLast();
    }

    static String named(String seed) {
        return "Q" + seed.substring(1, seed.length() - 1) + " Thị Một";
    }
}
