package vn.ketnap.reporting;

import java.util.List;

/// The age bands of the statistics, versioned: which edition of the tables is asked for decides (F-BC-02). Ages are
/// whole years on the day of admission; a band is computed and never stored.
///
/// @param from the first age of each band
record Ages(List<Integer> from) {

    /// Biểu 2 of the edition of 2021.
    static final Ages OF_2021 = new Ages(List.of(18, 31, 36, 41, 46, 51, 56, 61));

    /// The sheet of 2007.
    static final Ages OF_2007 = new Ages(List.of(18, 31, 41, 51));

    Ages {
        from = List.copyOf(from);
    }

    /// How many bands there are.
    int bands() {
        return from.size();
    }

    /// `18-30`; the last one is open: `61-`.
    String word(int band) {
        return from.get(band) + "-" + (band + 1 < from.size() ? from.get(band + 1) - 1 : "");
    }

    /// As it is read: `18–30`, `≥ 61`.
    String shown(int band) {
        return band + 1 < from.size() ? word(band).replace('-', '–') : "≥ " + from.get(band);
    }

    /// Whether an age lies in a band; who is younger than the first counts in the first.
    boolean holds(int band, int age) {
        return (band == 0 || age >= from.get(band)) && (band + 1 == from.size() || age < from.get(band + 1));
    }
}
