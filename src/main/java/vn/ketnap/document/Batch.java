package vn.ketnap.document;

import java.util.Locale;
import java.util.UUID;

/// How far papers made together are.
///
/// @param file the name of the file that comes of it
/// @param back the page it was begun from
/// @param total how many pieces of work there are, of which `done` are done
/// @param papers how many papers are made
/// @param apart whether it was asked for as one Word file and became a zip
public record Batch(
        UUID id,
        String file,
        BatchOrder.Kind kind,
        String back,
        int total,
        int done,
        int papers,
        long bytes,
        State state,
        boolean apart) {

    /// How it stands.
    public enum State {
        WORKING,
        /// The file can be fetched.
        READY,
        FAILED,
        /// Broken off with its node: nothing moved for minutes.
        STOPPED;

        static State named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isReady() {
        return state == State.READY;
    }

    public boolean isWorking() {
        return state == State.WORKING;
    }

    /// Where its progress is shown.
    public String path() {
        return "/batches/" + id;
    }

    /// Where its file is.
    public String filePath() {
        return path() + "/file";
    }
}
