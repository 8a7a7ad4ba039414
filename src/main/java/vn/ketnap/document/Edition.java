package vn.ketnap.document;

import java.time.LocalDate;

/// The layout of Party papers by period (thể thức): Hướng dẫn 36-HD/VPTW of 2018, Hướng dẫn 05-HD/VPTW of
/// 2026. Both known from secondary texts only.
public enum Edition {
    /// FMT as of 3/4/2018; used for earlier papers as well, since nothing older was read.
    HD36,
    /// FMT as of 2026. Sources disagree whether it is of 12/01/2026 or 27/05/2026: used from the later day.
    HD05;

    private static final LocalDate FROM = LocalDate.of(2026, 5, 27);

    public static Edition on(LocalDate day) {
        return day.isBefore(FROM) ? HD36 : HD05;
    }

    /// `Số: 05-NQ/ĐU` before, `Số 05-NQ/ĐU` now (FMT-05).
    String number() {
        return this == HD36 ? "Số: " : "Số ";
    }

    /// How *Nơi nhận* is written: bold italic before, underlined now (FMT-13).
    String recipients() {
        return this == HD36 ? "<w:b/><w:i/>" : "<w:u w:val=\"single\"/>";
    }
}
