package vn.ketnap.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ketnap.basics.Stamp;

/// What somebody else recorded while a form was open: both versions side by side. A form carries in the field [#SEEN]
/// the number of the last that was written when it was drawn; of two who save at once one wins, and the other is
/// refused with this, keeps what was typed, and saves again knowingly, for the form now carries the new number.
///
/// @param stamps who recorded, and when, in order
/// @param fields the fields in which both versions are not the same
public record Overtaken(List<Stamp> stamps, List<Both> fields) {

    /// The name under which a form carries what was seen.
    public static final String SEEN = "seen";

    /// A field in both versions, in words.
    public record Both(Sentence field, Sentence mine, Sentence theirs) {}

    public Overtaken {
        stamps = List.copyOf(stamps);
        fields = fields.stream()
                .filter(both -> !both.mine().equals(both.theirs()))
                .toList();
    }

    /// By one who wrote last.
    public static Overtaken by(Stamp last, List<Both> fields) {
        return new Overtaken(List.of(last), fields);
    }

    /// By everybody whose writing a form had not seen; each account once, with the last it wrote.
    public static Overtaken by(List<Stamp> unseen, List<Both> fields) {
        var last = new ArrayList<Stamp>();
        for (var stamp : unseen) {
            last.removeIf(one -> one.by().equals(stamp.by()));
            last.add(stamp);
        }
        return new Overtaken(last, fields);
    }

    /// Whether a form was drawn when another number was the last; one that does not say is never too old.
    public static boolean isOld(@Nullable String seen, long number) {
        return seen != null && seen.matches("\\d{1,18}") && Long.parseLong(seen) != number;
    }

    /// What somebody typed, as it stands.
    public static Sentence words(String typed) {
        return typed.isBlank() ? Sentence.of("web.overtaken.blank") : Sentence.of("web.overtaken.words", typed.strip());
    }
}
