package vn.ketnap.admission.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ketnap.admission.StoredFinding;
import vn.ketnap.basics.Text;
import vn.ketnap.web.Finding;

/// Findings as pages show them: what, by which clause, and the way out.
public final class Findings {

    private static final Text UNKNOWN = new Text(
            "Chưa có văn bản cho thời kỳ này, hãy xác nhận; đang dùng giá trị của thời kỳ trước.",
            "No text has been read for this period; the value of the period before is used. Please confirm.");

    private Findings() {}

    public static Finding shown(StoredFinding one, boolean overridable) {
        return new Finding(
                one.rule(),
                Finding.Weight.valueOf(one.effect().toUpperCase(Locale.ROOT)),
                new Text(one.titleVi(), one.titleEn()),
                new Text(one.vi(), one.en()),
                Optional.of(one.clause()).filter(clause -> !clause.isEmpty()),
                one.unknown() ? Optional.of(UNKNOWN) : Optional.empty(),
                one.way().isEmpty()
                        ? List.of()
                        : List.of(new Finding.Way(new Text(one.way(), one.wayEn()), Optional.empty())),
                overridable && one.blocks());
    }
}
