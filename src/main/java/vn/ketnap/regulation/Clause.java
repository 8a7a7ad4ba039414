package vn.ketnap.regulation;

import java.time.LocalDate;

/// Where a rule or a number stands: the document with its date, the point, and how surely that is known.
///
/// @param basis `read`, `secondary`, `inferred`, or `entered` for a value entered here by an officer
public record Clause(LocalDate from, String document, String point, String basis) {

    public static final Clause NONE = new Clause(LocalDate.EPOCH, "", "", "inferred");

    /// `HD 01-HD/TW ngày 20/9/2016, điểm 5.4b`, with a word when the text itself was not read.
    public String shown() {
        if (document.isEmpty()) {
            return "";
        }
        var place = point.isEmpty() ? document : document + ", điểm " + point;
        return switch (basis) {
            case "inferred" -> place + " (suy ra)";
            case "secondary" -> place + " (theo nguồn thứ cấp)";
            case "entered" -> place + " (nhập tại đây)";
            default -> place;
        };
    }
}
