package vn.ketnap.document;

import java.util.List;
import java.util.Locale;
import vn.ketnap.basics.OrganizationRef;

/// Papers to be made together (in hàng loạt).
///
/// @param name of the file that comes of it, without its ending; for [Kind#SINGLE] with it
/// @param part the part of the tree it belongs to
/// @param back the page it was begun from
/// @param works what is to be done, in order; the progress counts them
public record BatchOrder(String name, Kind kind, OrganizationRef part, String back, List<Work> works) {

    public BatchOrder {
        works = List.copyOf(works);
    }

    /// What comes of it.
    public enum Kind {
        /// One Word file to print; a zip when some papers are from a template of the office.
        WORD,
        ZIP,
        /// The one file that the one work makes, as it is.
        SINGLE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// `word` or `zip`, as a button sends it; a zip for everything else.
        public static Kind asked(String word) {
            return word.equals("word") ? WORD : ZIP;
        }
    }

    /// One piece of the work, done in a transaction of its own when its turn comes: the papers of one case, one letter.
    @FunctionalInterface
    public interface Work {

        /// What it makes: no more than may lie in memory at once.
        List<Bundle.Item> make();
    }
}
