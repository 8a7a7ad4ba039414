package vn.ketnap.web;

import java.util.List;
import java.util.Optional;
import vn.ketnap.basics.Text;

/// One answer of a rule, as a page shows it: what, since when, by which clause, and the ways out. A block without a
/// way out is a mistake of design.
///
/// @param rule the rule's number, such as `ADM-CLASS-VALID`
/// @param clause with the date of its document: `HD 01-HD/TW ngày 20/9/2016, điểm 5.4b`
/// @param unsure what makes the answer less than certain: an inferred clause, a number nobody has read
/// @param overridable true when an authorised actor may go on with a written reason
public record Finding(
        String rule,
        Weight weight,
        Text title,
        Text what,
        Optional<String> clause,
        Optional<Text> unsure,
        List<Way> ways,
        boolean overridable) {

    public Finding {
        ways = List.copyOf(ways);
    }

    /// What the finding does to the act.
    public enum Weight {
        BLOCKS(Tone.LATE, "block"),
        FAILS(Tone.LATE, "x"),
        WARNS(Tone.DUE, "warn"),
        ASKS(Tone.DUE, "help"),
        MET(Tone.DONE, "done");

        private final Tone tone;
        private final String icon;

        Weight(Tone tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public Tone tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }

    /// A way out: what to do, and where, if there is a page for it.
    public record Way(Text words, Optional<String> path) {}
}
