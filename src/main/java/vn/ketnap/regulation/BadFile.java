package vn.ketnap.regulation;

/// A file of rules, numbers or a scenario that cannot be read: which file, which line, what is wrong. The program does
/// not start with such a rule file; a scenario is answered with exit code 2.
public final class BadFile extends IllegalStateException {

    private static final long serialVersionUID = 1;

    BadFile(String file, int line, String reason) {
        super(file + ", dòng/line " + line + ": " + reason);
    }
}
