package vn.ketnap.people.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ketnap.basics.Vietnamese;
import vn.ketnap.people.CvKind;
import vn.ketnap.people.CvLine;
import vn.ketnap.people.CvMonth;
import vn.ketnap.people.HistoryLine;
import vn.ketnap.people.Relation;
import vn.ketnap.people.Relative;
import vn.ketnap.web.LooseDay;
import vn.ketnap.web.Typed;

/// A line of a CV as typed.
public record CvLineForm(CvKind kind, Map<String, String> typed) {

    public CvLineForm {
        typed = Map.copyOf(typed);
    }

    static CvLineForm of(CvLine line) {
        var typed = new HashMap<>(line.kept());
        if (line instanceof HistoryLine history) {
            typed.put("from", history.from().shown());
            history.to().ifPresent(to -> typed.put("to", to.shown()));
        }
        return new CvLineForm(line.kind(), typed);
    }

    CvLineForm with(String field, String words) {
        var more = new HashMap<>(typed);
        more.put(field, words);
        return new CvLineForm(kind, more);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// Reads the form; complaints go to `reading`, and nothing comes of it while there are any.
    Optional<CvLine> read(Typed reading, int thisYear) {
        return kind == CvKind.RELATIVE ? relative(reading, thisYear) : history(reading);
    }

    private Optional<CvLine> history(Typed reading) {
        var from = month(reading, "from", value("from"));
        if (from.isEmpty()) {
            reading.complain("from", "people.cv.month.missing");
        }
        var to = kind.lasts() && !goesOn() ? month(reading, "to", value("to")) : Optional.<CvMonth>empty();
        if (from.isPresent()
                && to.filter(end -> end.latest().isBefore(from.get().earliest()))
                        .isPresent()) {
            reading.complain("to", "people.cv.month.backwards");
        }
        var what = reading.words("what", value("what"));
        return reading.fine()
                ? Optional.of(new HistoryLine(
                        kind, from.orElseThrow(), to, what.orElseThrow(), tidy("where"), tidy("position")))
                : Optional.empty();
    }

    private Optional<CvLine> relative(Typed reading, int thisYear) {
        var relation = reading.choice("relation", value("relation"), Relation::named);
        var name = reading.words("name", value("name"));
        var born = year(reading, "born", thisYear);
        var died = year(reading, "died", thisYear);
        var dead = !value("dead").isEmpty() || died.isPresent();
        return reading.fine()
                ? Optional.of(new Relative(
                        relation.orElseThrow(),
                        name.orElseThrow(),
                        born,
                        dead,
                        died,
                        Relative.named(Relative.Party.class, value("party")),
                        tidy("party-cell"),
                        dead ? Optional.empty() : Relative.named(Relative.Dwelling.class, value("lives")),
                        tidy("address"),
                        tidy("occupation"),
                        tidy("nationality")))
                : Optional.empty();
    }

    /// `nay`, `đến nay` and nothing: it has not ended.
    private boolean goesOn() {
        return switch (Vietnamese.fold(value("to"))) {
            case "", "nay", "den nay", "hien nay", "now" -> true;
            default -> false;
        };
    }

    private static Optional<CvMonth> month(Typed reading, String field, String words) {
        return reading.looseDay(field, words)
                .map(day -> new CvMonth(java.time.YearMonth.from(day.earliest()), day.grain() != LooseDay.Grain.YEAR));
    }

    private Optional<Integer> year(Typed reading, String field, int thisYear) {
        var year = reading.numberIfAny(field, value(field));
        year.filter(one -> one < 1800 || one > thisYear)
                .ifPresent(_ -> reading.complain(field, "people.cv.year.wrong", Integer.toString(thisYear)));
        return year;
    }

    private String tidy(String field) {
        return Vietnamese.tidy(value(field));
    }
}
