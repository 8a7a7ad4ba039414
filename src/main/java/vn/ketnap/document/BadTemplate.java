package vn.ketnap.document;

/// Why a Word file cannot be a template. The page says it in a sentence.
public final class BadTemplate extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// The kind of reason.
    public enum Why {
        NOT_WORD,
        TOO_LARGE,
        /// It holds a macro.
        MACRO,
        /// It refers to something outside: a picture, a template, a link to a file.
        OUTSIDE,
        /// Something is embedded in it: a sheet, a program.
        EMBEDDED,
        /// It names fields that nobody knows.
        UNKNOWN_FIELD,
        /// A part that begins does not end, or ends without having begun.
        UNBALANCED
    }

    private final Why why;
    private final String detail;

    BadTemplate(Why why, String detail) {
        super(why + " " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /// What exactly: the unknown names, the part of the file.
    public String detail() {
        return detail;
    }
}
