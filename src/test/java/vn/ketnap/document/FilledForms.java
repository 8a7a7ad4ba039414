package vn.ketnap.document;

import java.time.LocalDate;
import java.util.List;

/// Forms filled with a value in every field: sentences, days, counts, and two of every row. Invented, as long as the
/// real ones are.
final class FilledForms {

    static final Forms FORMS = Forms.fromJar();

    /// A day in the layout of each period.
    static final List<LocalDate> DAYS = List.of(LocalDate.of(2018, 8, 20), LocalDate.of(2026, 10, 1));

    private FilledForms() {}

    static DraftPaper drawn(Form form, LocalDate day) {
        return FORMS.draw(form, day, fields(form, day));
    }

    /// Every field of a form says something.
    static Fields fields(Form form, LocalDate day) {
        var fields = new Fields();
        for (var name : FORMS.names(form)) {
            var entry = FORMS.dictionary().entry(name).orElseThrow();
            switch (entry.kind()) {
                case "day" -> fields.put(name, day);
                case "number" -> fields.put(name, 9);
                case "share" -> fields.putShare(name, 8, 9);
                case "rows" -> fields.put(name, List.of(new Fields(), new Fields()));
                case "truth" -> fields.put(name, true);
                default -> fields.put(name, words(name, entry));
            }
        }
        return fields;
    }

    private static String words(String name, FieldDictionary.Entry entry) {
        return switch (name) {
            case "paper.number" -> "05-NQ/ĐU";
            case "paper.symbol" -> "NQ/ĐU";
            case "paper.place" -> "Hai Bà Trưng";
            case "head.above" -> "Đảng bộ phường Minh Khai";
            case "head.issuer" -> "Chi bộ số 3";
            case "signer.name" -> "Trần Thị Mận";
            case "signer.office" -> "Bí thư";
            case "person.name" -> "Bùi Thị Ngọc Ánh";
            default ->
                name.startsWith("words.")
                        ? entry.label() + " – đã được bàn kỹ tại cuộc họp và ghi lại thành một câu dài hơn một dòng in."
                        : entry.label();
        };
    }
}
