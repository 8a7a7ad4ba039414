package vn.ketnap.people;

import java.util.List;
import vn.ketnap.web.Sentence;

/// Something in a CV that looks like one of the errors dossiers come back for. It is shown and never blocks: only
/// people know whether it is one.
///
/// @param code the error, E-01 to E-40, as `docs/sai-sot.md` lists them
/// @param word which check says so
/// @param args what stands in the places of its sentence
/// @param path where to put it right, after the person's address
public record CvFinding(String code, String word, List<Object> args, String path) {

    public CvFinding {
        args = List.copyOf(args);
    }

    static CvFinding of(String code, String word, String path, Object... args) {
        return new CvFinding(code, word, List.of(args), path);
    }

    public Sentence what() {
        return new Sentence("people.cv.found." + word, args);
    }

    /// The way out.
    public Sentence way() {
        return new Sentence("people.cv.way." + word, args);
    }
}
