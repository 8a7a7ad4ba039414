package vn.ketnap.reporting;

/// A report of very many cells was asked for that nobody has compiled yet.
public final class NotCompiled extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Query query;

    NotCompiled(String code, Query query) {
        super(code + " " + query.part().code(), null, false, false);
        this.code = code;
        this.query = query;
    }

    /// The word of the report.
    public String code() {
        return code;
    }

    public Query query() {
        return query;
    }
}
